import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Indentation inside `html` and `css` templates is for authors: the page gets single spaces. */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!/packages\/widget\/src\/(views|styles|service-finder)/.test(id.replaceAll('\\', '/'))) return null;
    const css = /\/styles\//.test(id);
    const tight = css
      ? code.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(/css`([\s\S]*?)`/g, (_, body) => `css\`${body.replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}')}\``)
      : code.replace(/>\s*\n\s*</g, '> <').replace(/\n\s+(?=[@.?a-z-]+=)/g, ' ');
    return { code: tight, map: null };
  },
};

const types = (options) => typescript({ tsconfig: here('tsconfig.json'), noEmit: false, ...options });

// For bundlers: dependencies stay imports, so that a page with its own Lit loads it once.
const forBundlers = {
  input: { define: here('src/define.ts'), index: here('src/index.ts') },
  external: [/^(lit|i18next|lean-qr|@service-finder\/core)(\/|$)/],
  plugins: [types({ declaration: true, declarationDir: here('dist'), rootDir: here('src') }), tightTemplates],
  output: { dir: here('dist'), format: 'es', chunkFileNames: '[name]-[hash].js' },
};

// For pages: everything in one folder. Languages, search and the QR code are loaded when they are needed.
const forPages = {
  input: { 'service-finder': here('src/define.ts') },
  plugins: [
    tightTemplates,
    types({ declaration: false }),
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!|@license/ } }),
  ],
  output: { dir: here('dist/cdn'), format: 'es', chunkFileNames: '[name]-[hash].js' },
  onwarn(warning, warn) {
    if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
  },
};

// For pages that cannot write `type="module"`: a few bytes that import the module beside it.
const classic = {
  input: here('src/classic.ts'),
  plugins: [types({ declaration: false }), terser()],
  external: () => true,
  output: { file: here('dist/cdn/service-finder.classic.js'), format: 'iife' },
};

export default [forBundlers, forPages, classic];
