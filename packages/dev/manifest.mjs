// What the element offers, from its class comment: `custom-elements.json` and the tables of its README.
// `node packages/dev/manifest.mjs` writes both; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { ROOT } from './run.mjs';

const WIDGET = join(ROOT, 'packages/widget');
export const MANIFEST = join(WIDGET, 'custom-elements.json');
export const README = join(WIDGET, 'README.md');
const BEGIN = '<!-- Generated from the class comment of src/service-finder.ts by packages/dev/manifest.mjs: do not edit. -->';
const END = '<!-- End of what is generated. -->';

/** The manifest, in the form of the Custom Elements Manifest 1.0.0. Modules are named as the package offers them. */
export function describeElement() {
  const read = (name) => ts.createSourceFile(name, readFileSync(join(WIDGET, name), 'utf8'), ts.ScriptTarget.ES2022, true);
  const { schemaVersion, modules } = create({
    modules: ['src/service-finder.ts', 'src/events.ts'].map(read),
    plugins: litPlugin(),
    context: {},
  });
  const path = 'dist/index.js';
  const declarations = modules.flatMap((module) => module.declarations).map(withoutPrivate);
  const exports = declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } }));
  const tag = { name: 'ServiceFinder', module: path };
  return {
    schemaVersion,
    readme: 'README.md',
    modules: [
      { kind: 'javascript-module', path, declarations, exports },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'service-finder', declaration: tag }],
      },
    ],
  };
}

function withoutPrivate(declaration) {
  if (!declaration.members) return declaration;
  const members = declaration.members.filter(({ privacy }) => privacy !== 'private');
  return { ...declaration, ...(declaration.customElement && { tagName: 'service-finder' }), members };
}

// ── the README's tables ──

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

/** Attributes and properties, methods, slots, events, parts and tokens, as Markdown. */
export function tablesOf(manifest) {
  const classes = manifest.modules[0].declarations;
  const element = classes.find(({ customElement }) => customElement);
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const carried = ({ type }) => classes.find(({ name }) => name === type.text)?.members ?? [];
  return [
    '## Attributes and properties',
    table(
      ['Attribute', 'Property', 'Usually', 'What it does'],
      fields.map((one) => [
        one.attribute ? code(one.attribute) : '',
        code(one.name),
        one.default && !/^(''|false)$/.test(one.default) ? code(one.default) : '',
        cell(one.description),
      ]),
    ),
    '## Methods',
    table(
      ['Method', 'What it does'],
      methods.map((one) => [code(`${one.name}(${(one.parameters ?? []).map(({ name }) => name).join(', ')})`), cell(one.description)]),
    ),
    '## Slots',
    table(
      ['Slot', 'Where'],
      element.slots.map((one) => [one.name ? code(one.name) : '(default)', cell(one.description)]),
    ),
    '## Events',
    'They bubble, and fire when a person acts. They say that something changed, never what it was.',
    table(
      ['Event', 'When', 'Carries'],
      element.events.map((one) => [
        code(one.name),
        cell(one.description),
        carried(one)
          .map(({ name }) => code(name))
          .join(', '),
      ]),
    ),
    '## Parts',
    table(
      ['Part', 'What it is'],
      element.cssParts.map((one) => [code(one.name), cell(one.description)]),
    ),
    '## Tokens',
    'All optional. The font is your page’s own. Ready sets are in `themes/`: `gcweb.css gcds.css ontario.css bc.css quebec.css`.',
    table(
      ['Token', 'In the light', 'What it colours or measures'],
      element.cssProperties.map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
  ].join('\n\n');
}

/** The README with its generated part made anew. */
export function readmeWith(manifest, readme = readFileSync(README, 'utf8')) {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${README} lacks the lines between which its tables are generated:\n${BEGIN}\n${END}`);
  return `${readme.slice(0, start)}${BEGIN}\n\n${tablesOf(manifest)}\n\n${readme.slice(end)}`;
}

export const asText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

/** Writes `custom-elements.json` and the README's tables. */
export function writeManifest() {
  const manifest = describeElement();
  writeFileSync(MANIFEST, asText(manifest));
  writeFileSync(README, readmeWith(manifest));
}

if (process.argv[1]?.endsWith('manifest.mjs')) writeManifest();
