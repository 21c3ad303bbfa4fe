import type { Catalog, JurisdictionId } from '../catalog/types.js';
import { fold } from '../fold.js';
import { nearest } from '../nearest.js';

/** What a page loads to know places: the postal areas that exist, municipalities with their province, and more about governments. */
export interface Places {
  /** First letter → the two characters that follow it, run together: `{ "K": "0A0B1A" }`. */
  readonly postalAreas: Readonly<Record<string, string>>;
  /** `[name, province]`, or `[name, province, French name]`. */
  readonly municipalities: readonly (readonly [name: string, province: JurisdictionId, nameFr?: string])[];
  /** Governments of the catalogue: beginnings of their postal codes; former towns, boroughs and abbreviations, in any language. */
  readonly governments: Readonly<Record<JurisdictionId, { readonly postalAreas?: readonly string[]; readonly names?: readonly string[] }>>;
}

/** A place that was understood, or why not. */
export type PlaceFinding =
  | { readonly found: JurisdictionId; readonly label: string; readonly postalArea?: string }
  | { readonly choices: readonly { readonly place: JurisdictionId; readonly label: string }[] }
  | { readonly fault: 'empty' | 'not-a-postal-code' | 'unknown-postal-area' | 'unknown-name'; readonly nearest?: readonly string[] };

// Canada Post does not use D, F, I, O, Q or U in any place, nor W or Z in the first.
const POSTAL = /^([ABCEGHJ-NPRSTVXY])(\d[ABCEGHJ-NPRSTV-Z])(?:\d[ABCEGHJ-NPRSTV-Z]\d)?$/;
const LOOKS_POSTAL = /^[a-z]\d[a-z](\d[a-z]\d)?$|^[a-z]\d[a-z]\d|^\d[a-z]\d/i;
const PROVINCE_OF: Readonly<Record<string, JurisdictionId>> = {
  A: 'ca-nl',
  B: 'ca-ns',
  C: 'ca-pe',
  E: 'ca-nb',
  G: 'ca-qc',
  H: 'ca-qc',
  J: 'ca-qc',
  K: 'ca-on',
  L: 'ca-on',
  M: 'ca-on',
  N: 'ca-on',
  P: 'ca-on',
  R: 'ca-mb',
  S: 'ca-sk',
  T: 'ca-ab',
  V: 'ca-bc',
  X: 'ca-nt',
  Y: 'ca-yt',
};
const IN_NUNAVUT = new Set(['X0A', 'X0B', 'X0C']);
const ABBREVIATIONS: Readonly<Record<string, JurisdictionId>> = {
  ab: 'ca-ab',
  alta: 'ca-ab',
  bc: 'ca-bc',
  cb: 'ca-bc',
  mb: 'ca-mb',
  man: 'ca-mb',
  nb: 'ca-nb',
  nl: 'ca-nl',
  nfld: 'ca-nl',
  tnl: 'ca-nl',
  ns: 'ca-ns',
  ne: 'ca-ns',
  nt: 'ca-nt',
  nwt: 'ca-nt',
  tno: 'ca-nt',
  nu: 'ca-nu',
  on: 'ca-on',
  ont: 'ca-on',
  pe: 'ca-pe',
  pei: 'ca-pe',
  ipe: 'ca-pe',
  qc: 'ca-qc',
  pq: 'ca-qc',
  sk: 'ca-sk',
  sask: 'ca-sk',
  yt: 'ca-yt',
  yk: 'ca-yt',
  labrador: 'ca-nl',
  newfoundland: 'ca-nl',
  'terre-neuve': 'ca-nl',
};

/**
 * Finds the government of a place from what a person typed: a postal code, its first three characters, a province or its
 * abbreviation, or a municipality (also “Bathurst, NB”).
 *
 * @param places - Without it, postal codes are understood by their first letter and municipalities are those of the catalogue.
 * @returns The most local jurisdiction of the catalogue there; several choices when a name is in several provinces; else a fault
 *   with the nearest names. Postal areas can cross a provincial border in rare places, so let a person change the result.
 *
 * @example findPlace(catalog, 'K1A 0B1', places) // => { found: 'ca-on-ottawa', label: 'Ottawa', postalArea: 'K1A' }
 */
export function findPlace(catalog: Catalog, text: string, places?: Places, lang = 'en'): PlaceFinding {
  const typed = text.trim().slice(0, 200);
  if (!typed) return { fault: 'empty' };
  if (catalog.jurisdictions.has(typed.toLowerCase())) return found(catalog, typed.toLowerCase(), lang);
  const code = typed.toUpperCase().replace(/[\s-]+/g, '');
  if (LOOKS_POSTAL.test(code)) return findPostal(catalog, code, places, lang);
  return findName(catalog, typed, places, lang);
}

const labelOf = (catalog: Catalog, id: JurisdictionId, lang: string) =>
  (catalog.texts.get(lang) ?? [...catalog.texts.values()][0])?.jurisdictions.get(id)?.name ?? id;
const found = (catalog: Catalog, id: JurisdictionId, lang: string): PlaceFinding => ({ found: id, label: labelOf(catalog, id, lang) });

function findPostal(catalog: Catalog, code: string, places: Places | undefined, lang: string): PlaceFinding {
  const match = POSTAL.exec(code);
  if (!match) return { fault: 'not-a-postal-code' };
  const [, letter, rest] = match as unknown as [string, string, string];
  const postalArea = letter + rest;
  const known = places?.postalAreas[letter];
  if (places && !chunks(known ?? '').includes(rest)) return { fault: 'unknown-postal-area' };
  for (const [id, { postalAreas = [] }] of governmentsOf(catalog, places))
    if (postalAreas.some((beginning) => postalArea.startsWith(beginning)))
      return { found: id, label: labelOf(catalog, id, lang), postalArea };
  const province = IN_NUNAVUT.has(postalArea) ? 'ca-nu' : PROVINCE_OF[letter]!;
  return { found: province, label: labelOf(catalog, province, lang), postalArea };
}

/** What the list of places tells of governments that the catalogue has. */
const governmentsOf = (catalog: Catalog, places: Places | undefined) =>
  Object.entries(places?.governments ?? {}).filter(([id]) => catalog.jurisdictions.has(id));

const chunks = (text: string): string[] => text.match(/../g) ?? [];
const clean = (text: string) =>
  fold(text)
    .replace(/[.'’]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^saint(e?) /, 'st$1 ')
    .trim();

function findName(catalog: Catalog, typed: string, places: Places | undefined, lang: string): PlaceFinding {
  const [name = '', province = ''] = typed.split(',').map(clean);
  const names = namesOf(catalog, places);
  const within = provinceNamed(names, province);
  const direct = provinceNamed(names, name);
  if (direct) return found(catalog, direct, lang);
  const inside = (id: JurisdictionId) => !within || id === within || id.startsWith(`${within}-`);
  const governments = names.filter(([known, id]) => clean(known) === name && inside(id));
  const towns = (places?.municipalities ?? []).filter(([en, id, fr]) => inside(id) && (clean(en) === name || (fr && clean(fr) === name)));
  const choices = new Map<JurisdictionId, string>();
  for (const [, id] of governments) choices.set(id, labelOf(catalog, id, lang));
  for (const [en, id, fr] of towns) {
    const covered = [...choices.keys()].some((place) => place === id || place.startsWith(`${id}-`));
    if (!covered) choices.set(id, `${lang === 'fr' && fr ? fr : en}, ${labelOf(catalog, id, lang)}`);
  }
  const list = [...choices].map(([place, label]) => ({ place, label }));
  if (list.length === 1) return { found: list[0]!.place, label: list[0]!.label };
  if (list.length > 1) return { choices: list };
  return { fault: 'unknown-name', nearest: nearNames(names, name, places) };
}

type NameOf = readonly [name: string, id: JurisdictionId];

/** Every jurisdiction under all its loaded names. */
function namesOf(catalog: Catalog, places: Places | undefined): NameOf[] {
  const official = [...catalog.texts.values()].flatMap(({ jurisdictions }) =>
    [...jurisdictions].map(([id, { name }]): NameOf => [name, id]),
  );
  const others = governmentsOf(catalog, places).flatMap(([id, { names = [] }]) => names.map((name): NameOf => [name, id]));
  return [...official, ...others];
}

function provinceNamed(names: readonly NameOf[], name: string): JurisdictionId | undefined {
  if (!name) return undefined;
  const short = ABBREVIATIONS[name.replace(/ /g, '')];
  if (short && Object.hasOwn(ABBREVIATIONS, name.replace(/ /g, ''))) return short;
  return names.find(([known, id]) => clean(known) === name && id.split('-').length <= 2)?.[1];
}

function nearNames(names: readonly NameOf[], name: string, places: Places | undefined): string[] {
  const known = new Map<string, string>();
  for (const [label] of names) known.set(clean(label), label);
  for (const [label] of places?.municipalities ?? []) if (label[0]?.toLowerCase() === name[0]) known.set(clean(label), label);
  const near = nearest(name, known.keys());
  return near ? [known.get(near)!] : [];
}
