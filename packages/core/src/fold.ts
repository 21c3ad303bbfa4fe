/** Letters without case, accents, ligatures or fancy apostrophes: how names are compared. `Montréal` → `montreal`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[’‘ʼ]/g, "'");
}
