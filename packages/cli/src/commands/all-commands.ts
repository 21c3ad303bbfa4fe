import type { Command } from '../command.js';
import { check } from './check.js';
import { test } from './test.js';

/** The commands, in the order in which --help lists them. */
export const COMMANDS: readonly Command[] = [check, test];
