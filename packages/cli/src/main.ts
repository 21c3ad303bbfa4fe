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

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  readStdin: () => readFileSync(0, 'utf8'),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
  exists: existsSync,
});
