import type { Command } from '../command.js';
import { ask } from './ask.js';
import { build } from './build.js';
import { check } from './check.js';
import { decide } from './decide.js';
import { plan } from './plan.js';
import { report } from './report.js';
import { search } from './search.js';
import { test } from './test.js';

/** The commands, in the order in which --help lists them. */
export const COMMANDS: readonly Command[] = [check, build, test, search, decide, ask, plan, report];
