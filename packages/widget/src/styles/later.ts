import { answers } from './answers.js';
import { folds } from './folds.js';
import { journey } from './journey.js';
import { lists } from './lists.js';
import { plan } from './plan.js';
import { preferences } from './preferences.js';
import { print } from './print.js';
import { question } from './question.js';
import { record } from './record.js';

/** What all other views look like, and paper. They come with the code after the start; the person's preferences win over them too. */
export const laterStyles = [folds, journey, lists, question, record, answers, plan, preferences, print];
