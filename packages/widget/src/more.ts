// Everything after the start: the other views, what they do, and the part of core that they need.
// A page loads it in idle time, or with the first press that needs it.
export { truthsOf, decideService } from '@service-finder/core';
export { findingsOf } from './findings.js';
export { follow } from './following.js';
export { countShown, detailsInView } from './in-view.js';
export { Keeping } from './keeping.js';
export { goOn, moreActionsOf } from './more-actions.js';
export { viewFor } from './views/index.js';
export { journey } from './views/journey.js';
export { laterStyles } from './styles/later.js';
export { openView } from './open-view.js';
export { warnOfUnknown } from './unknown.js';
