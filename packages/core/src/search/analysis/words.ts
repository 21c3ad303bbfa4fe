import { fold } from './fold.js';

/** A word of a text: as it was written, folded, and whether it stood in capitals. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  readonly capitals: boolean;
  /** A French article stood before it: *l’aide*. */
  readonly elided: boolean;
}

const PLAIN = /^[a-z]+$/; // most words of most texts: nothing to fold
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.[-\s]?){2,}/gu; // C.C.B., N.-B.
const COUNTED = /(\d+)[-\s](in|en|dans)[-\s](\d+)/giu; // 5-in-1
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘-][\p{L}\p{N}\p{M}]+)*/gu;
const FORM_NAME = /^\p{L}{1,5}-?\d[\p{L}\d]*$/u; // T-1, RC66SCH, COVID-19
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=.)/i;
const ENDING = /'(?:s|m|re|ve|ll|d)$/;
const CAPITALS = /^[\p{Lu}\p{N}&]{2,}$/u;

/**
 * Splits a text into words: elided articles and endings after an apostrophe fall away, `5-in-1` and `T-1` stay whole,
 * `C.C.B.` becomes `ccb`, other hyphens separate.
 *
 * @example wordsOf('l’aide pour mon T-4') // => aide, pour, mon, t4
 */
export function wordsOf(text: string): Word[] {
  if (PLAIN.test(text)) return [{ written: text, folded: text, capitals: false, elided: false }];
  let plain = text;
  if (text.includes('.')) plain = plain.replace(DOTTED, (letters) => `${letters.replace(/[-.\s]/g, '')} `);
  if (/\d/.test(text)) plain = plain.replace(COUNTED, '$1$2$3');
  const words: Word[] = [];
  for (const [match] of plain.matchAll(WORD)) {
    const parts = FORM_NAME.test(match) ? [match.replace('-', '')] : match.split('-');
    for (const part of parts) {
      let folded = fold(part).replace(ELISION, '').replace(ENDING, '').replace(/'/g, '');
      if (!folded) continue;
      // Without its accent « né » (born) would be « ne » (not).
      if (folded === 'ne' && /é/i.test(part.normalize())) folded = 'nee';
      const written = part.replace(ELISION, '').replace(/['’]s$/i, '');
      words.push({ written, folded, capitals: CAPITALS.test(written) && /\p{Lu}/u.test(written), elided: ELISION.test(part) });
    }
  }
  return words;
}
