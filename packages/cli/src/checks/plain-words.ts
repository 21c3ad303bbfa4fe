import type { Check } from './check.js';
import { textRecords, textsIn } from './walk.js';

interface Avoided {
  readonly lang: 'en' | 'fr';
  readonly find: RegExp;
  readonly instead: string;
}

// Only the provider decides: no text promises. A condition ("if you are eligible") is no promise.
const AVOIDED: readonly Avoided[] = [
  {
    lang: 'en',
    find: /(?<!\b(?:if|whether|when|once|that|while|think|show|sure) )\byou are (?:eligible|entitled)\b/i,
    instead: 'You may be able to get this if …',
  },
  {
    lang: 'en',
    find: /(?<!\b(?:if|whether|when|once|that|think) )\byou qualify (?:for|if)\b/i,
    instead: 'You may be able to get this if …',
  },
  { lang: 'en', find: /\bfacilitates? the\b/i, instead: 'what the person gets: “Get money back for …”' },
  { lang: 'en', find: /\bclick here\b/i, instead: 'what the link opens' },
  { lang: 'en', find: /\bhalf a year\b/i, instead: '6 months' },
  {
    lang: 'fr',
    find: /(?<!\b(?:si|que|lorsque|quand|dont|dès que) )\bvous avez droit (?:à|au|aux)\b/i,
    instead: 'Vous pourriez recevoir …',
  },
  { lang: 'fr', find: /(?<!\b(?:si|que|lorsque|quand|dès que) )\bvous êtes admissible/i, instead: 'Vous pourriez recevoir … si …' },
  { lang: 'fr', find: /\bcliquez ici\b/i, instead: 'ce que le lien ouvre' },
  { lang: 'fr', find: /\b\d+ jours environ\b/i, instead: 'the usual unit: 6 mois' },
];

/** Texts promise nothing and say things plainly. */
export const plainWords: Check = {
  name: 'plain-words',
  why: 'Only the provider decides; a promise that does not hold hurts people in a hard week.',
  run({ catalog, report }) {
    for (const { type, record } of textRecords(catalog)) {
      if (type === 'fact') continue; // an answer says what the person knows already
      for (const { path, en, fr } of textsIn(record.value)) {
        if (path.includes('aliases') || path.includes('phrases')) continue;
        for (const { lang, find, instead } of AVOIDED) {
          const text = lang === 'en' ? en : fr;
          const texts =
            typeof text === 'string'
              ? [{ text, at: [...path, lang] }]
              : (text ?? []).map((item, i) => ({ text: item, at: [...path, lang, i] }));
          for (const item of texts) {
            const found = find.exec(item.text ?? '');
            if (found) report(record, item.at, 'word-to-avoid', `“${found[0]}” promises or hides. Write instead: ${instead}`);
          }
        }
      }
    }
  },
};
