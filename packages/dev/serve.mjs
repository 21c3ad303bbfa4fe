// A small static server for examples/ and what is built, with the strict headers that a government page may send.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { ROOT } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};

/** The policy under which the widget works with all its features. The README names the same lines. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

// Addresses of examples → folders. Nothing else of the repository is served.
const ROOTS = [
  ['/service-finder/', 'packages/widget/dist/'],
  ['/catalog/', 'packages/catalog-canada/dist/'],
  ['/themes/', 'packages/widget/themes/'],
  ['/', 'examples/'],
];

/**
 * Serves the examples.
 *
 * @param {{ port?: number, policy?: string | null, answer?: (path: string, response: import('node:http').ServerResponse) => boolean | void }} [options]
 *   Port 0 takes any free one. `answer` may answer a request itself, and says so by `true`: tests make files late, short or missing with it.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, policy = STRICT_POLICY, answer } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (answer?.(pathname, response)) return;
      const file = await locate(pathname);
      if (!file)
        return void response
          .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
          .end('Not found. The examples are listed at /\n');
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        ...(policy && extname(file) === '.html' && { 'content-security-policy': await policyFor(file, policy) }),
      });
      response.end(await readFile(file));
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: actual } = server.address();
  return { url: `http://localhost:${actual}/`, close: () => new Promise((done) => server.close(done).closeAllConnections?.()) };
}

/**
 * The policy of a page: some frameworks need a word of their own. `policy.txt` in an example's folder holds the directives that differ.
 */
async function policyFor(file, policy) {
  const examples = join(ROOT, 'examples');
  for (let folder = dirname(file); folder.startsWith(examples) && folder !== examples; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'policy.txt'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const own = text.split('\n').filter((line) => line && !line.startsWith('#'));
    const names = own.map((line) => line.split(' ')[0]);
    const kept = policy.split('; ').filter((line) => !names.includes(line.split(' ')[0]));
    return [...kept, ...own.filter((line) => line.includes(' '))].join('; '); // a name alone leaves the directive out
  }
  return policy;
}

async function locate(pathname) {
  const path = normalize(decodeURIComponent(pathname));
  if (path.includes('..')) return undefined;
  const [prefix, folder] = ROOTS.find(([start]) => path.startsWith(start));
  const file = join(ROOT, folder, path.slice(prefix.length));
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) return (await stat(join(file, 'index.html')).catch(() => undefined)) ? join(file, 'index.html') : undefined;
  return info ? file : undefined;
}
