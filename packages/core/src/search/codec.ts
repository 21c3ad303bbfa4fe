/**
 * Small, printable encodings for index pieces: they survive JSON, gzip well, and decode in one pass.
 */

// 92 printable characters without `"` and `\`: the lower half ends a number, the upper half goes on.
const FIRST = 35;
const HALF = 45;
const codeOf = (value: number): string => String.fromCharCode(FIRST + value >= 92 ? FIRST + value + 1 : FIRST + value);

/** Writes numbers ≥ 0 in base 45, most frequent (small) ones in one character. */
export function writeNumbers(numbers: readonly number[]): string {
  let out = '';
  for (let value of numbers) {
    while (value >= HALF) {
      out += codeOf(HALF + (value % HALF));
      value = Math.floor(value / HALF);
    }
    out += codeOf(value);
  }
  return out;
}

/** Reads what {@link writeNumbers} wrote; gives each number to `take`. Unknown characters end the reading. */
export function readNumbers(text: string, take: (value: number) => void): boolean {
  let value = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at) - FIRST;
    if (code > 92 - FIRST) code -= 1;
    if (code < 0 || code >= HALF * 2) return false;
    value += (code % HALF) * scale;
    if (code >= HALF) scale *= HALF;
    else {
      take(value);
      value = 0;
      scale = 1;
    }
  }
  return scale === 1;
}

/** Front coding: each word of a sorted list as the length shared with the one before, then the rest. */
export function writeWords(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 40 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return codeOf(shared) + word.slice(shared);
    })
    .join('\n');
}

export function readWords(text: string): string[] {
  let before = '';
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        before = before.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
        return before;
      });
}

/** FNV-1a (Fowler, Noll and Vo, 1991), 32 bits, over UTF-16 units. Notices damage; it is no signature. */
export function checksum(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
}
