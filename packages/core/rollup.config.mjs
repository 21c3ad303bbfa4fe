import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One ESM file a source file, so that bundlers keep only what a page uses; types beside. */
export default [
  {
    input: { index: here('src/index.ts'), 'schema/index': here('src/schema/index.ts') },
    external: [/^(zod|fuse\.js)(\/|$)/],
    plugins: [
      typescript({ tsconfig: here('tsconfig.json'), noEmit: false, declaration: true, declarationDir: here('dist'), rootDir: here('src') }),
      nodeResolve(),
    ],
    output: { dir: here('dist'), format: 'es', preserveModules: true, preserveModulesRoot: here('src') },
  },
];
