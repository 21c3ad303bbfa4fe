import { box } from './box.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { preferences } from './preferences.js';
import { presses } from './presses.js';
import { search } from './search.js';
import { skeleton } from './skeleton.js';
import { start } from './start.js';
import { text } from './text.js';
import { tokens } from './tokens.js';

/** What the start, loading and its faults look like. They come with the script. */
export const firstStyles = [tokens, box, text, presses, fields, frame, search, start, skeleton, preferences];
