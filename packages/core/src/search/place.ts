import { remember, type Doc, type LangIndex, type PlaceStats } from './engine.js';

/** `ca-on-ottawa` → `ca-on-ottawa`, `ca-on`, `ca`. */
export function chainOfId(place: string): string[] {
  const parts = place.split('-').slice(0, 8);
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

/** Whether a record counts for somebody who lives at the chain. */
export const appliesAt = (doc: Doc, chain: readonly string[]): boolean =>
  doc.areas.length > 0 ? doc.areas.some((area) => chain.includes(area)) : chain.includes(doc.jurisdiction);

/**
 * Which records count at a place, and how rare each term is among them. Rarity is counted at the place, because thirteen provinces
 * with a "birth certificate" each do not make these words less telling for one person.
 */
export function statsAt(index: LangIndex, chain: readonly string[] | undefined): PlaceStats {
  const key = chain?.join() ?? '';
  return remember(index.memo.places, key, 8, () => count(index, chain));
}

function count(index: LangIndex, chain: readonly string[] | undefined): PlaceStats {
  const local = Uint8Array.from(index.docs, (doc) => (!chain || appliesAt(doc, chain) ? 1 : 0));
  const total = local.reduce((sum, is) => sum + is, 0);
  const idf = new Float32Array(index.terms.size);
  for (let term = 0; term < idf.length; term += 1) {
    let spread = 0;
    for (let at = index.starts[term]!; at < index.starts[term + 1]!; at += 1) spread += local[index.postDocs[at]!]!;
    // Robertson and Spärck Jones's weight, kept positive (as in BM25 of Lucene).
    idf[term] = Math.log(1 + (total - spread + 0.5) / (spread + 0.5));
  }
  return { local, idf, maxIdf: Math.log(1 + (total + 0.5) / 1.5) };
}
