import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One bundle with core inside; yaml, zod and fuse.js stay packages of their own. */
export default [
  {
    input: here('src/main.ts'),
    external: [/^node:/, /^(yaml|zod|fuse\.js)(\/|$)/],
    plugins: [
      typescript({ tsconfig: here('tsconfig.json'), filterRoot: here('../..'), noEmit: false, noEmitOnError: false }),
      nodeResolve(),
    ],
    output: { file: here('dist/main.js'), format: 'es', inlineDynamicImports: true },
  },
];
