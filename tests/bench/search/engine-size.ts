import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, minified and gzipped, of what a page needs to search: opening, searching, suggesting, and fuse.js. */
export async function engineSize(): Promise<number> {
  const entry = new URL('../../../packages/core/src/search/index.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export { openSearch, searchCatalog, suggest } from ${JSON.stringify(entry)};`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
