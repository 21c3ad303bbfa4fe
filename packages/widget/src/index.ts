// The class, its events and what a host may need, without registering the tag. `define.js` registers it.
export { ServiceFinder } from './service-finder.js';
export { AnswersChangeEvent, FaultEvent, ForgetEvent, HandOverEvent, ReadyEvent, ReportMistakeEvent, ViewChangeEvent } from './events.js';
export { LANGUAGES } from './languages.js';
export { CatalogSource } from './catalog-source.js';
export { SourceError } from './fetch-file.js';
export type { Session, View } from './session.js';
