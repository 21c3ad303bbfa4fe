import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asText, describeElement, MANIFEST, README, readmeWith } from '../../packages/dev/manifest.mjs';
import { ROOT } from '../package/packed.js';

const SOURCES = join(ROOT, 'packages/widget/src');
const code = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('strings'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const element = describeElement().modules[0]!.declarations.find((one) => one.customElement)!;
const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const used = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].flatMap(([, names]) => names!.split(' ')))].sort();
const remedy = 'run: node packages/dev/manifest.mjs';

describe('what the element offers is written down from its class comment', () => {
  test('in custom-elements.json', () => {
    expect(readFileSync(MANIFEST, 'utf8'), remedy).toBe(asText(describeElement()));
  });

  test('in the README', () => {
    expect(readFileSync(README, 'utf8'), remedy).toBe(readmeWith(describeElement()));
  });

  test.each([
    ['part', named(element.cssParts), used(/\bpart="([a-z- ]+)"/g)],
    ['event', named(element.events), used(/super\('(service-finder-[a-z-]+)'/g)],
    ['token', named(element.cssProperties), used(/var\((--service-finder-[a-z-]+)/g)],
    ['named slot', named(element.slots).filter(Boolean), used(/<slot name="([a-z]+)"/g)],
  ])('every %s that the code uses, and no other', (_, said, inCode) => {
    expect(said).toEqual(inCode);
  });

  test('every property, attribute and method with a sentence', () => {
    for (const one of [...element.members, ...element.attributes, ...element.events, ...element.cssParts])
      expect(one.description, one.name).toMatch(/^[A-Z`].*[.…]$/s);
  });

  test('and custom-elements.json is packed', () => {
    const { customElements, files } = JSON.parse(readFileSync(join(ROOT, 'packages/widget/package.json'), 'utf8'));
    expect(files).toContain(customElements);
  });
});
