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

/**
 * Parts that are loaded later take the code they share with the script from the element that it defined, not by the script's name. Content
 * systems append `?v=…` to that name: an import without it would fetch and run everything, Lit included, a second time. The other way, a
 * script that only imports the rest, costs every page one more journey to the server before anything shows. (`Reflect.set`, because a page may
 * have given the tag to a class of its own, even a frozen one.)
 */
const partsAskTheElement = {
  name: 'parts-ask-the-element',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.isEntry
        ? chunk.code.replace(
            /export\s*\{([^}]*)\};?\s*$/,
            (__, names) => `${ELEMENT}.shared||Reflect.set(${ELEMENT},"shared",${asObject(names, true)});\n`,
          )
        : chunk.code.replace(/import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/service-finder\.js";?/g, (__, names) =>
            names ? `const${asObject(names, false)}=${ELEMENT}.shared;` : '',
          );
      if (/["']\.\/service-finder\.js["']/.test(chunk.code) || (chunk.isEntry && !chunk.code.includes(`${ELEMENT}.shared||`)))
        this.error(`${chunk.fileName} shares code with the script in a way that this build does not know`);
    }
  },
};
const ELEMENT = 'customElements.get("service-finder")';
/** `a as b` of an import or export, as the object that hands it over or the pattern that takes it. */
const asObject = (names, exported) =>
  `{${names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([first, second = first]) => (exported ? `${second}:${first}` : `${first}:${second}`))
    .join(',')}}`;

// For pages: everything in one folder, made from what is above. Languages, search and the QR code are loaded when they are needed.
const forPages = {
  input: { 'service-finder': here('dist/define.js') },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: /^!|@license/ } }),
    partsAskTheElement,
    cleanFolder(here('dist/cdn')),
  ],
  output: {
    dir: here('dist/cdn'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // A part of a few hundred bytes costs more as a request than as a copy.
    experimentalMinChunkSize: 2000,
  },
  onwarn(warning, warn) {
    if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
  },
};

export default [forBundlers, forPages];
