import type { SomeStrings } from './types.js';

/**
 * ᐃᓄᒃᑎᑐᑦ: only wordings that the Web Experience Toolkit publishes (wet-boew, `src/i18n/i18n.csv`; MIT, Crown copyright; see NOTICE.md).
 * Nothing was made up: what is missing is shown in English and marked as English.
 */
export const iu: SomeStrings = {
  back: 'ᐅᑎᕐᓕ',
  home: 'ᐱᒋᐊᕐᕕᒃ',
  menu: 'ᓱᔾᔪᑎᑦ',
  language: 'ᐅᖃᐅᓯᕐᒥᒃ ᓂᕈᐊᕐᕕᒃ',
  loading: 'ᐴᖅᐸᓪᓕᐊᔪᖅ…',
  search: 'ᕿᓂᕈᑎ',
  searchNone: 'ᐊᔾᔨᖃᙱᑦᑐᖅ',
  filterAll: 'ᑕᒪᐃᓐᓂ',
  month: 'ᑕᖅᑭᖅ',
  year: 'ᐊᕐᕌᒍ',
  errorPrefix: 'ᑕᒻᒪᕐᓂᖅ:',
  addMember: 'ᐃᓚᓕ: {{member}}',
  channelEmail: 'ᐃᕐᖐᓐᓈᖅᑕᐅᑦ',
  takeLink: 'ᑲᓱᕐᕕᒃ',
};
