import { existsSync, readdirSync, rmSync } from 'node:fs';
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
      ? code.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(
          /css`([\s\S]*?)`/g,
          (_, body) =>
            `css\`${body
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>]) ?/g, '$1')
              .replace(/: /g, ':')
              .replace(/;}/g, '}')}\``,
        )
      : code.replace(/>\s*\n\s*</g, '> <').replace(/\n\s+(?=[@.?a-z-]+=)/g, ' ');
    return { code: tight, map: null };
  },
};

// For bundlers: dependencies stay imports, so that a page with its own Lit loads it once.
const forBundlers = {
  input: { define: here('src/define.ts'), index: here('src/index.ts') },
  external: [/^(lit|i18next|lean-qr|@service-finder\/core)(\/|$)/],
  plugins: [
    typescript({ tsconfig: here('tsconfig.json'), noEmit: false, declaration: true, declarationDir: here('dist'), rootDir: here('src') }),
    tightTemplates,
  ],
  output: { dir: here('dist'), format: 'es', chunkFileNames: 'parts/[name]-[hash].js' },
};

/** Scripts of earlier builds go, so that the folder holds only what a page may load. The catalogue beside them stays. */
const cleanFolder = (folder) => ({
  name: 'clean-folder',
  generateBundle() {
    if (existsSync(folder)) for (const file of readdirSync(folder)) if (file.endsWith('.js')) rmSync(`${folder}/${file}`);
    // For pages that cannot write `type="module"`: a few bytes that import the module beside it.
    const classic = "{const s=document.currentScript;if(s instanceof HTMLScriptElement)import(new URL('service-finder.js',s.src).href)}\n";
    this.emitFile({ type: 'asset', fileName: 'service-finder.classic.js', source: classic });
  },
});

const ENTRY = 'service-finder-entry';

/**
 * The script that pages name only imports the rest. Content systems append `?v=…` to it, and parts that are loaded later import the code they
 * share by its own name: were that the script itself, the page would get all of it, Lit included, a second time. The import is a static one:
 * the browser asks for the rest as soon as it has read these few bytes, and not only when the page lets scripts run.
 */
const entryApart = {
  name: 'entry-apart',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? `import ${JSON.stringify(here('dist/define.js'))};` : null),
};

// For pages: everything in one folder, made from what is above. Languages, search and the QR code are loaded when they are needed.
const forPages = {
  input: { 'service-finder': ENTRY, finder: here('dist/define.js') },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    entryApart,
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: /^!|@license/ } }),
    cleanFolder(here('dist/cdn')),
  ],
  output: {
    dir: here('dist/cdn'),
    format: 'es',
    entryFileNames: ({ name }) => (name === 'service-finder' ? '[name].js' : '[name]-[hash].js'),
    chunkFileNames: '[name]-[hash].js',
    // A part of a few hundred bytes costs more as a request than as a copy.
    experimentalMinChunkSize: 2000,
  },
  onwarn(warning, warn) {
    if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
  },
};

export default [forBundlers, forPages];
