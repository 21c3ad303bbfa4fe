import { gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/**
 * Bytes, minified and gzipped as in the widget's build, of what a page needs to search: opening, searching, suggesting, and fuse.js.
 *
 * @param besides - Modules to leave out, to see what they weigh.
 */
export async function engineSize(besides: readonly string[] = []): Promise<number> {
  const entry = new URL('../../../packages/core/src/search/index.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export { openInSteps, searchCatalog, suggest } from ${JSON.stringify(entry)};`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: [...besides],
    write: false,
    logLevel: 'error',
  });
  const bundle = await rollup({
    input: 'engine',
    external: [...besides],
    plugins: [{ name: 'engine', resolveId: (id) => (id === 'engine' ? id : null), load: () => outputFiles[0]!.text }],
  });
  const small = terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } });
  const { output } = await bundle.generate({ format: 'es', plugins: [small] });
  return gzipSync(output[0].code, { level: 9 }).length;
}
