import type { Check } from './check.js';
import { aliases } from './aliases.js';
import { amountsWhole } from './amounts-whole.js';
import { examplesComplete } from './examples-complete.js';
import { factsWhole } from './facts-whole.js';
import { honestSources } from './honest-sources.js';
import { idsKept } from './ids-kept.js';
import { namesExist } from './names-exist.js';
import { noCycles } from './no-cycles.js';
import { noDuplicates } from './no-duplicates.js';
import { noUnused } from './no-unused.js';
import { officialHosts } from './official-hosts.js';
import { plainWords } from './plain-words.js';
import { rulesReachable } from './rules-reachable.js';
import { shapes } from './shapes.js';
import { tasksCovered } from './tasks-covered.js';
import { translations } from './translations.js';
import { typography } from './typography.js';
import { valuesFit } from './values-fit.js';
import { verbsFit } from './verbs-fit.js';

/** Everything that is held about a catalogue, one a file. */
export const CHECKS: readonly Check[] = [
  namesExist,
  verbsFit,
  valuesFit,
  rulesReachable,
  noCycles,
  factsWhole,
  amountsWhole,
  translations,
  typography,
  plainWords,
  shapes,
  aliases,
  examplesComplete,
  honestSources,
  officialHosts,
  tasksCovered,
  noDuplicates,
  noUnused,
  idsKept,
];
