// Small helpers shared by the scripts of this folder.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs a command in the root, showing its output, and resolves with its exit code and what it printed.
 *
 * @param {string} command @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (!quiet) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one of the repository's own tools (node_modules/.bin). */
export const tool = (name, args, options) => run(join(ROOT, 'node_modules', '.bin', name), args, options);

/** Installs dependencies when node_modules is missing or older than the lockfile. */
export async function ensureInstalled() {
  const mark = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs - 1000) return;
  console.log('Installing dependencies (once) …');
  // `npm ci` takes exactly what the lockfile names. Where it cannot, `npm install` still gives something that works.
  const exact = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  const { code } = exact.code === 0 ? exact : await run('npm', ['install', '--no-audit', '--no-fund', '--no-save']);
  if (code !== 0) fail('npm install failed. Node 20.19 or newer and access to the npm registry are needed; see the lines above.');
}

/** Ends with a sentence. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** The version range this repository needs, checked before anything else runs. */
export function checkNode() {
  const needed = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = needed.split('.').map(Number);
  if (major < needMajor || (major === needMajor && minor < needMinor))
    fail(`Node ${needed} or newer is needed; this is ${process.versions.node}.`);
}
