import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { FileRef, IndexPiece, Manifest, Piece } from '@service-finder/core';
import '../../packages/widget/src/define.js';
import type { ServiceFinder } from '../../packages/widget/src/service-finder.js';
import { tinyPieces } from './tiny-catalog.js';

// A build of the tiny catalogue, served by a `fetch` of our own that can be made to fail.
const files = new Map<string, string>();
/** What a file answers instead: by its name. */
export const broken = new Map<string, () => Response | Promise<Response>>();
/** Names of the files that were asked for. */
export const asked: string[] = [];
const realFetch = window.fetch;
let number = 0;

/** Puts a build where `fetch` finds it, with search indexes if any are given. Gives its folder. */
export async function build(indexes: readonly IndexPiece[] = []): Promise<string> {
  const base = `http://localhost/build-${number++}/`;
  const put = async (name: string, value: unknown): Promise<FileRef> => {
    const text = JSON.stringify(value);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    files.set(base + name, text);
    return { path: name, integrity: `sha256-${btoa(String.fromCharCode(...digest))}` };
  };
  const jurisdictions: Record<
    string,
    { logic?: FileRef; texts: Record<string, FileRef>; details: Record<string, FileRef>; index: Record<string, FileRef> }
  > = {};
  for (const piece of [...(tinyPieces as readonly Piece[]), ...indexes]) {
    const entry = (jurisdictions[piece.jurisdiction] ??= { texts: {}, details: {}, index: {} });
    if (piece.piece === 'logic') entry.logic = await put(`${piece.jurisdiction}.logic.json`, piece);
    else entry[piece.piece][piece.lang] = await put(`${piece.jurisdiction}.${piece.lang}.${piece.piece}.json`, piece);
  }
  const places = await put('places.json', {
    postalAreas: { K: '1A1B' },
    municipalities: [['Ottawa', 'ca-on']],
    governments: { 'ca-on-ottawa': { postalAreas: ['K1A', 'K1B'] } },
  });
  await put('catalog.json', { format: 1, version: '2026-11-22', languages: ['en', 'fr'], places, jurisdictions } as unknown as Manifest);
  return base;
}

/** A finder that has just been put on the page. */
export async function finderAt(url: string, attributes: Record<string, string> = {}): Promise<ServiceFinder> {
  fixtureCleanup();
  document.documentElement.lang = 'en';
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const finder = document.createElement('service-finder');
  for (const [name, value] of Object.entries({ 'catalog-url': url, today: '2026-11-22', ...attributes })) finder.setAttribute(name, value);
  finder.innerHTML = '<p><a id="fallback" href="https://www.canada.ca/">All benefits</a></p>';
  box.append(finder);
  return finder;
}

/** For as long as a suite runs, builds are answered from memory. */
export function serveBuilds(): void {
  before(() => {
    window.fetch = async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (!url.startsWith('http://localhost/build-')) return realFetch(input, init);
      asked.push(url.replace(/.*\//, ''));
      expect(init?.credentials).to.equal('omit');
      const fault = broken.get(url.replace(/.*\//, ''));
      if (fault) return fault();
      return files.has(url) ? new Response(files.get(url)) : new Response('', { status: 404 });
    };
  });
  after(() => {
    window.fetch = realFetch;
  });
  beforeEach(() => {
    broken.clear();
    asked.length = 0;
  });
}
