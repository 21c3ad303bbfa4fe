import type { Path } from '../fault.js';
import type { Check } from './check.js';
import { textRecords, textsIn } from './walk.js';

/**
 * Texts that are rightly the same in English and French: proper names, and words that both languages share.
 * Names of jurisdictions and providers, addresses, and everyday names (lists of aliases) are not held against each other.
 */
const SAME = new Set([
  'Canada',
  'Ontario',
  'Alberta',
  'Manitoba',
  'Saskatchewan',
  'Nunavut',
  'Yukon',
  'Ottawa',
  'Toronto',
  'Bathurst',
  'ServiceOntario',
  '211 Ontario',
  'SecureKey',
  'Social Security Administration',
  'Interac',
  'Service',
  'Services',
  'Date',
  'Documents',
  'Document',
  'Passport',
  'Permis',
  'Important',
  'Options',
  'Invention',
  'Occupation',
  'Parent',
  'Parents',
  'Adoption',
  'Divorce',
  'Transport',
  'Transports',
  'Transition',
  'Finances',
  'Budget',
  'Client',
  'Distance',
  'Region',
  'Formation',
  'Prestations',
  'Simple',
  'Oui',
  'Culture',
  'Information',
  'Entreprise',
]);
const PROPER_NAMES = /^(name|label)$/;

/** Both languages are there, and differ where they should. */
export const translations: Check = {
  name: 'translations',
  why: 'A French text that is English sends half the country a sentence it may not read.',
  run({ catalog, report }) {
    for (const { type, record } of textRecords(catalog)) {
      for (const { path, en, fr } of textsIn(record.value)) {
        if (Array.isArray(en) || Array.isArray(fr)) {
          const short = !en?.length ? 'en' : !fr?.length ? 'fr' : undefined;
          if (short && (en?.length || fr?.length))
            report(
              record,
              [...path, short],
              'missing-translation',
              `The ${short === 'en' ? 'English' : 'French'} list is empty and the other is not. Write it in both languages`,
              { key: true },
            );
        } else if (typeof en === 'string' && en === fr && !maySame(type, path, en)) {
          report(
            record,
            [...path, 'fr'],
            'same-in-both-languages',
            `English and French are the same: “${en.slice(0, 60)}”. Translate it; a proper name belongs on the list in packages/cli/src/checks/translations.ts`,
          );
        }
      }
    }
  },
};

function maySame(type: string, path: Path, text: string): boolean {
  const key = String(path[path.length - 1]);
  if (key === 'address' || SAME.has(text)) return true;
  // One place or organisation has one name; a website, an office or a form may have one too.
  if ((type === 'jurisdiction' || type === 'provider') && key === 'name') return true;
  if (path.includes('apply') && PROPER_NAMES.test(key) && text.split(' ').length <= 3) return true;
  if (path.includes('apply') && /\d/.test(text) && isName(text)) return true;
  if (path.includes('options') && type === 'fact' && isName(text)) return true;
  // Acronyms, numbers and placeholders: nothing to translate.
  return !/\p{Ll}{2}/u.test(text.replace(/\{[^}]*\}/g, ''));
}

/** All words begin with a capital or a digit, as in the name of a place or a plan. */
const isName = (text: string) => text.split(/[\s-]/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
