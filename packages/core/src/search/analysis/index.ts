export { fold } from './fold.js';
export { languageOf } from './language.js';
export { readLanguage, type Language } from './languages.js';
export { stem } from './stem.js';
export { termsOf } from './terms.js';
export { wordsOf, type Word } from './words.js';
