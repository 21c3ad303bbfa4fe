import { nearest } from '@service-finder/core/schema';
import { readArguments, type Command } from './command.js';
import { COMMANDS } from './commands/all-commands.js';
import { reason, UsageError, type Io } from './io.js';
import { VERSION } from './version.js';

/** Runs service-finder. Returns the exit code: 0 done, 1 faults found in data, 2 wrong use. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return say(io, VERSION);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(io, overview(), name === undefined ? 2 : 0);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const near = nearest(
      name,
      COMMANDS.map((known) => known.name),
    );
    io.err(`No command is called “${name}”.${near ? ` Did you mean “${near}”?` : ''}\n\n${overview()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return say(io, command.help);
  return run(command, rest, io);
}

async function run(command: Command, argv: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(readArguments(command, argv), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${reason(error)}\n\n${command.help.split('\n\n')[0]}\nMore: service-finder ${command.name} --help`);
    return 2;
  }
}

function say(io: Io, text: string, code = 0): number {
  if (code === 0) io.out(text);
  else io.err(text);
  return code;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'service-finder: government benefits and services, from a catalogue of records.',
    '',
    'Usage: service-finder COMMAND [words] [flags]',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'service-finder COMMAND --help tells more; --version prints the version.',
    'Exit codes: 0 done, 1 faults found in data, 2 wrong use.',
  ].join('\n');
}
