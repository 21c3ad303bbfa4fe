// Builds the widget in a second, to look at it: esbuild in the place of rollup. `node packages/dev/widget-preview.mjs [OUT_DIR]`
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = process.argv[2] ?? `${root}/packages/widget/dist/cdn`;
const core = {
  name: 'core-from-source',
  setup(plan) {
    plan.onResolve({ filter: /^@service-finder\/core$/ }, () => ({ path: `${root}/packages/core/src/index.ts`, sideEffects: false }));
    plan.onResolve({ filter: /\.js$/ }, ({ path, resolveDir }) => {
      const source = path.startsWith('.') ? resolve(resolveDir, path.replace(/\.js$/, '.ts')) : '';
      return source && existsSync(source) ? { path: source, sideEffects: !source.includes('/packages/core/') } : undefined;
    });
  },
};
const { metafile } = await build({
  entryPoints: { 'service-finder': `${root}/packages/widget/src/define.ts` },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  metafile: true,
  plugins: [core],
  conditions: ['production', 'browser'],
  tsconfig: `${root}/tsconfig.json`,
  entryNames: '[name]',
});
if (process.env.WEIGHTS) {
  const sums = {};
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const key = input.replace(/.*node_modules\/((?:@[^/]+\/)?[^/]+).*/, '$1');
      sums[key] = (sums[key] ?? 0) + bytesInOutput;
    }
  console.log(
    Object.entries(sums)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([key, bytes]) => `${bytes}\t${key}`)
      .join('\n'),
  );
}
