import type { Check } from './check.js';
import { namesExist } from './names-exist.js';
import { verbsFit } from './verbs-fit.js';

/** Everything that is held about a catalogue, one a file. */
export const CHECKS: readonly Check[] = [namesExist, verbsFit];
