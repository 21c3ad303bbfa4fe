// What each kind of file of a catalogue may hold.
export * from './amount-records.js';
export * from './bundle-records.js';
export * from './fact-records.js';
export * from './place-records.js';
export * from './service-records.js';
export * from './word-records.js';
export { WebAddress } from './text.js';
