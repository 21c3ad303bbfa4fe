// Pages and files that exist only in a test, served beside the real ones with the same strict headers.
import { serve, STRICT_POLICY } from '../../packages/dev/serve.mjs';

/**
 * Serves the examples and, under their paths, what a test gives.
 *
 * @param {Record<string, string | object | ((response: import('node:http').ServerResponse) => void)>} files
 *   Text is a page; an object is JSON; a function answers by itself.
 */
export async function servePages(files, { policy = STRICT_POLICY } = {}) {
  return serve({
    answer(path, response) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) return false;
      if (typeof file === 'function') {
        file(response);
        return true;
      }
      const isPage = typeof file === 'string' && file.startsWith('<!doctype');
      response.writeHead(200, {
        'content-type': isPage
          ? 'text/html; charset=utf-8'
          : path.endsWith('.js')
            ? 'text/javascript'
            : path.endsWith('.css')
              ? 'text/css'
              : 'application/json',
        'cache-control': 'no-store',
        ...(isPage && { 'content-security-policy': policy }),
      });
      response.end(typeof file === 'string' ? file : JSON.stringify(file));
      return true;
    },
  });
}

/** A page with the finder in it. `head` comes before the finder's script. */
export const pageWith = (
  element,
  { head = '', lang = 'en', before = '', script = '<script type="module" src="/service-finder/cdn/service-finder.js"></script>' } = {},
) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title>${head}${script}</head>
<body>${before}<main>${element}</main></body></html>`;

export const LINKS = '<ul><li><a id="fallback" href="/01-plain-html/">All services</a></li></ul>';
