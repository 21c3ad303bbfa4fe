import type { Lang } from '../catalog/types.js';
import { phrasesEn } from './phrases-en.js';
import { phrasesFr } from './phrases-fr.js';
import type { Phrases } from './phrases.js';

/** The phrases of an official language; English for any other, which a host may replace by its own. */
export const phrasesFor = (lang: Lang): Phrases => (lang.toLowerCase().startsWith('fr') ? phrasesFr : phrasesEn);
