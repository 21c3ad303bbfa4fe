import Fuse from 'fuse.js';
// @ts-expect-error lunr ships no types
import lunrUntyped from 'lunr';
import MiniSearch from 'minisearch';
import { fold, readLanguage, stem, wordsOf } from '../../../packages/core/src/search/analysis/index.js';
import { languageText } from '../../../packages/core/src/search/analysis/language-data.js';
import type { SearchDoc } from '../../../packages/core/src/search/index.js';

/** A record as other engines get it: the same content as ours, concepts written out at what they lead to. */
export interface PeerDoc {
  readonly key: number;
  readonly id: string;
  readonly kind: string;
  readonly area: readonly string[];
  readonly name: string;
  readonly aliases: string;
  readonly concepts: string;
  readonly text: string;
}

export function peerDocs(docs: readonly SearchDoc[]): PeerDoc[] {
  const phrases = new Map<string, string[]>();
  for (const { kind, targets = [], aliases } of docs) {
    if (kind === 'concept') for (const target of targets) phrases.set(target, [...(phrases.get(target) ?? []), ...aliases]);
  }
  return docs
    .filter(({ kind }) => kind !== 'concept' && kind !== 'place')
    .map((doc, key) => ({
      key,
      id: doc.id,
      kind: doc.kind,
      area: doc.area?.length ? doc.area : [doc.jurisdiction],
      name: doc.name,
      aliases: [...(doc.acronyms ?? []), ...doc.aliases].join(' | '),
      concepts: (phrases.get(doc.id) ?? []).join(' | '),
      text: [...(doc.topics ?? []), ...(doc.tasks ?? []), doc.summary ?? '', ...(doc.criteria ?? []), doc.provider ?? ''].join(' | '),
    }));
}

/** Answers with all records, best first. */
export type Peer = (query: string) => readonly PeerDoc[];
const FIELDS = ['name', 'aliases', 'concepts', 'text'] as const;
const WEIGHTS: Readonly<Record<string, number>> = { name: 3, aliases: 3, concepts: 2, text: 0.5 };

/** What we use of lunr. */
const lunr = lunrUntyped as (
  configure: (
    this: Record<'pipeline' | 'searchPipeline', { reset: () => void; add: (fn: unknown) => void }> & {
      ref: (name: string) => void;
      field: (name: string, options: object) => void;
      add: (doc: object) => void;
    },
  ) => void,
) => {
  query: (fill: (q: { term: (word: string, options: object) => void }) => void) => { ref: string }[];
};

export function fuseDefault(docs: readonly PeerDoc[]): Peer {
  const fuse = new Fuse(docs, { keys: [...FIELDS] });
  return (query) => fuse.search(query).map(({ item }) => item);
}

export function fuseToken(docs: readonly PeerDoc[]): Peer {
  const keys = FIELDS.map((name) => ({ name, weight: WEIGHTS[name]! }));
  const fuse = new Fuse(docs, { keys, useTokenSearch: true, ignoreDiacritics: true, threshold: 0.3, ignoreLocation: true } as never);
  return (query) => fuse.search(query).map(({ item }) => item);
}

/** MiniSearch with our words, stop words and stems, weighted fields and fuzzy matching. */
export function miniSearch(docs: readonly PeerDoc[], lang: string): Peer {
  const language = readLanguage(lang, languageText(lang));
  const processTerm = (term: string): string | null => (language.stop.has(term) ? null : stem(term, language));
  const mini = new MiniSearch<PeerDoc>({
    idField: 'key',
    fields: [...FIELDS],
    processTerm,
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    searchOptions: { boost: WEIGHTS, fuzzy: (term) => (term.length > 3 ? 0.2 : 0), combineWith: 'OR' },
  });
  mini.addAll(docs);
  return (query) => mini.search(query).map(({ id }) => docs[id as number]!);
}

/** lunr with our fold and stems in its pipeline. */
export function lunrSearch(docs: readonly PeerDoc[], lang: string): Peer {
  const language = readLanguage(lang, languageText(lang));
  const index = lunr(function () {
    this.ref('key');
    for (const field of FIELDS) this.field(field, { boost: WEIGHTS[field] });
    this.pipeline.reset();
    this.searchPipeline.reset();
    const analyse = (token: { toString: () => string; update: (by: () => string) => unknown }) => {
      const word = fold(token.toString()).replace(/[^\p{L}\p{N}]/gu, '');
      return language.stop.has(word) || word === '' ? null : token.update(() => stem(word, language));
    };
    this.pipeline.add(analyse);
    this.searchPipeline.add(analyse);
    for (const doc of docs) this.add(doc);
  });
  return (query) => {
    const words = wordsOf(query).map(({ folded }) => folded);
    return index
      .query((q) => {
        for (const word of words) q.term(word, {});
      })
      .map(({ ref }) => docs[Number(ref)]!);
  };
}
