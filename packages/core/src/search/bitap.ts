/*! Bitap search from fuse.js 7.5.0 | (c) 2026 Kiro Risk (fusejs.io), Apache-2.0 | @license */

/** A word as fuse.js prepares it: for each letter the places where it stands, as bits. */
function alphabetOf(pattern: string): Readonly<Record<string, number>> {
  const mask = Object.create(null) as Record<string, number>;
  for (let at = 0; at < pattern.length; at += 1) mask[pattern[at]!] = (mask[pattern[at]!] ?? 0) | (1 << (pattern.length - at - 1));
  return mask;
}

/**
 * How unlike a pattern is to each text, as `new Fuse(texts, { threshold, distance, location: 0 })` scores it: 0 the same, undefined too
 * far. This is the core of fuse.js, changed only to leave out what single words never need (keys, chunks, highlights, other locations);
 * `tests/search/bitap.test.ts` holds it against fuse.js itself. The package brings 7.6 KB to the page, this part 0.5 KB.
 *
 * @param pattern - At most 32 letters.
 * @see S. Wu and U. Manber, “Fast text searching allowing errors”, CACM 35 (10), 1992.
 */
export function bitap(
  pattern: string,
  options: { readonly threshold: number; readonly distance: number },
): (text: string) => number | undefined {
  const alphabet = alphabetOf(pattern);
  const size = pattern.length;
  const last = 1 << (size - 1);
  const scoreOf = (errors: number, place: number): number => errors / size + place / options.distance;
  return (text) => {
    if (text === pattern) return 0;
    let threshold = options.threshold;
    for (let at = text.indexOf(pattern); at > -1; at = text.indexOf(pattern, at + size)) threshold = Math.min(scoreOf(0, at), threshold);
    let found = -1;
    let score = 1;
    let before: number[] = [];
    let most = size + text.length;
    for (let errors = 0; errors < size; errors += 1) {
      // How far from the start a match with so many errors may still be.
      let least = 0;
      let middle = most;
      while (least < middle) {
        if (scoreOf(errors, middle) <= threshold) least = middle;
        else most = middle;
        middle = Math.floor((most - least) / 2 + least);
      }
      most = middle;
      const finish = Math.min(middle, text.length) + size;
      const bits = new Array<number>(finish + 2);
      bits[finish + 1] = (1 << errors) - 1;
      for (let at = finish; at >= 1; at -= 1) {
        bits[at] = ((bits[at + 1]! << 1) | 1) & (alphabet[text[at - 1]!] ?? 0);
        if (errors > 0) bits[at]! |= ((before[at + 1]! | before[at]!) << 1) | 1 | before[at + 1]!;
        if ((bits[at]! & last) === 0) continue;
        score = scoreOf(errors, at - 1);
        if (score > threshold) continue;
        [threshold, found] = [score, at - 1];
        if (found === 0) break;
      }
      if (scoreOf(errors + 1, 0) > threshold) break;
      before = bits;
    }
    return found < 0 ? undefined : Math.max(0.001, score);
  };
}
