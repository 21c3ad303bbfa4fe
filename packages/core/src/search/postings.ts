import type { LangIndex } from './engine.js';

/** Term, record and impact of each find, one after the other. */
export type Triples = number[];

/** Counting sort of the triples by term; of the same word in several names of a record the strongest stays. */
export function sortPostings(triples: Triples, count: number): Pick<LangIndex, 'starts' | 'postDocs' | 'postImpacts'> {
  const fill = new Int32Array(count + 1);
  for (let at = 0; at < triples.length; at += 3) fill[triples[at]! + 1]! += 1;
  for (let term = 0; term < count; term += 1) fill[term + 1]! += fill[term]!;
  const froms = fill.slice();
  const docs = new Int32Array(triples.length / 3);
  const impacts = new Uint8Array(triples.length / 3);
  for (let at = 0; at < triples.length; at += 3) {
    const slot = fill[triples[at]!]!++;
    docs[slot] = triples[at + 1]!;
    impacts[slot] = triples[at + 2]!;
  }
  // Finds of a term come in order within a piece's names, then its texts: equal records stand together or text follows, so
  // one sweep that keeps the best of neighbours is enough to shorten long lists.
  let write = 0;
  const starts = new Int32Array(count + 1);
  for (let term = 0; term < count; term += 1) {
    const from = write;
    for (let read = froms[term]!; read < froms[term + 1]!; read += 1) {
      if (write > from && docs[write - 1] === docs[read]) impacts[write - 1] = Math.max(impacts[write - 1]!, impacts[read]!);
      else {
        docs[write] = docs[read]!;
        impacts[write] = impacts[read]!;
        write += 1;
      }
    }
    starts[term + 1] = write;
  }
  return { starts, postDocs: docs.slice(0, write), postImpacts: impacts.slice(0, write) };
}
