import { existsSync, readFileSync } from 'node:fs';
import { main } from './program.js';

// A reader that stops early (`| head`) is not our fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const pad = (n: number) => String(n).padStart(2, '0');

/** Not wrong use and not faults in data: a mistake of ours (EX_SOFTWARE). */
const OUR_MISTAKE = 70;

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  readStdin: () => readFileSync(0, 'utf8'),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
  exists: existsSync,
}).catch((error: unknown) => {
  process.stderr.write(
    `service-finder met a mistake of its own. Please report it with the command you typed.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return OUR_MISTAKE;
});
