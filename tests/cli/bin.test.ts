import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { onDisk } from './tiny-catalog.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/service-finder.mjs', import.meta.url));
const built = existsSync(fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url)));
const shell = (script: string) => spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { ...process.env, BIN, DIR: onDisk() } });

// The bundle that people run; `npm run build` makes it.
describe.skipIf(!built)('the built command', () => {
  it('writes data to standard output, says problems on standard error, and ends with its code', () => {
    expect(shell('node "$BIN" check "$DIR"')).toMatchObject({ status: 0, stdout: 'No faults in 15 records.\n', stderr: '' });
    expect(shell('node "$BIN" chekc')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Did you mean “check”?') });
  });

  it('is quiet when the reader of a pipe stops early', () => {
    const { stderr, stdout } = shell('node "$BIN" check "$DIR" --json | head -c 1');
    expect({ stderr, stdout }).toEqual({ stderr: '', stdout: '{' });
  });

  it('opens the catalogue in ./catalog, where there is one', () => {
    const { stdout, status } = shell(
      'cd "$DIR" && mkdir other && cd other && ln -s .. catalog && echo "{}" | node "$BIN" ask --answers - --json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ undecided: ['ca/pension'] });
  });
});
