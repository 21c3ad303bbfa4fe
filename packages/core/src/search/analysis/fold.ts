/**
 * Text as search compares it: lower case, without accents, ligatures, typographic apostrophes or invisible marks.
 *
 * @example fold('L’Œuvre À') // => "l'oeuvre a"
 */
export function fold(text: string): string {
  if (/^[a-z ]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―]/g, '-');
}
