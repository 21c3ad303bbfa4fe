// A catalogue by somebody who wishes us ill: it has the right form, and everything a person could read or press is an attack.
const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>';
const SCRIPT = 'javascript:window.hacked=3';
const DATA = 'data:text/html,<script>opener.hacked=4</script>';
const REVERSED = 'Canada \u202e\u2066moc.live\u2069 tax office';
const HUGE = 'W'.repeat(400_000);

const service = (more = {}) => ({
  kind: 'benefit',
  area: ['ca'],
  provider: 'constructor',
  topics: ['__proto__', 'toString'],
  rule: { fact: 'age', atLeast: 18 },
  channels: ['online', 'phone', 'mail', 'email', 'in-person', 'fax'],
  documents: [{ document: 'hasOwnProperty' }],
  deadlines: [{ date: { date: { fact: 'died-on' }, plus: { days: 30 } }, kind: 'must' }],
  tasks: ['bad/one'],
  verified: '2026-01-01',
  ...more,
});

/** JSON text, because object literals cannot have a key `__proto__`. */
const withPrototypeKeys = (value) => JSON.parse(JSON.stringify(value).replaceAll('"%proto%"', '"__proto__"'));

const logic = {
  format: 1,
  piece: 'logic',
  jurisdiction: 'ca',
  jurisdictions: { ca: { kind: 'country' }, 'ca-on': { kind: 'province', parent: 'ca' }, '%proto%': { kind: 'province', parent: 'ca' } },
  providers: { constructor: { jurisdiction: 'ca' }, '%proto%': { jurisdiction: 'ca' } },
  facts: {
    age: { type: 'number', unit: 'years', min: 0, max: 120, group: 'you' },
    'died-on': { type: 'date', when: 'past', group: 'you' },
    '%proto%': { type: 'yes-no', group: 'you' },
    constructor: { type: 'choice', options: ['%proto%', 'toString', MARKUP], group: 'you' },
  },
  amounts: {},
  bundles: { bad: { event: 'died-on', tasks: [{ id: 'bad/one' }, { id: '%proto%' }] }, '%proto%': { tasks: [{ id: 'bad/one' }] } },
  services: {
    'ca/markup': service({ topics: ['plain', '%proto%', 'toString'] }),
    'ca/links': service({ rule: 'everyone', topics: ['plain'] }),
    'ca/huge': service({
      rule: {
        all: [
          { fact: '%proto%', is: true },
          { fact: 'constructor', is: 'toString' },
        ],
      },
      topics: ['plain'],
    }),
    '%proto%': service({ topics: ['plain'] }),
    constructor: service({ topics: ['plain'] }),
    'ca/nothing': 'not a service',
  },
};

const named = (name) => ({ name, note: name, summary: name, inPlace: name, website: SCRIPT });
const texts = (lang) => ({
  format: 1,
  piece: 'texts',
  jurisdiction: 'ca',
  lang,
  services: {
    'ca/markup': { name: MARKUP, summary: `{{name}} $t(title) ${MARKUP}`, howMuch: MARKUP, criteria: [MARKUP] },
    'ca/links': { name: REVERSED, summary: 'Links' },
    'ca/huge': { name: HUGE, summary: HUGE },
    '%proto%': { name: 'polluted', summary: 'polluted' },
    constructor: { name: 'constructor', summary: 'constructor' },
  },
  facts: {
    age: { label: MARKUP, question: MARKUP, why: MARKUP, help: MARKUP },
    'died-on': { label: 'Day', question: 'When?' },
    '%proto%': { label: 'polluted', question: 'polluted?' },
    constructor: { label: 'c', question: 'c?', options: { '%proto%': 'p', toString: MARKUP } },
  },
  bundles: { bad: named(MARKUP), '%proto%': named('polluted bundle') },
  tasks: { 'bad/one': named(MARKUP), '%proto%': named('polluted task') },
  documents: { hasOwnProperty: named(MARKUP) },
  providers: { constructor: named(MARKUP) },
  jurisdictions: { ca: named('Canada'), 'ca-on': named(MARKUP), '%proto%': named('polluted place') },
  topics: { plain: named(MARKUP), toString: named('toString'), '%proto%': named('polluted topic') },
});

const bad = (url) => ({
  apply: [
    { by: 'online', url, name: MARKUP },
    { by: 'phone', phone: `1;${SCRIPT}`, tty: MARKUP, hours: MARKUP },
    { by: 'email', email: `a@b.ca?bcc=x@evil.example&body=${MARKUP}` },
    { by: 'mail', address: MARKUP },
    { by: 'in-person', url, address: MARKUP, note: MARKUP },
  ],
  page: url,
  deadlines: [MARKUP],
  documents: { hasOwnProperty: MARKUP },
  cost: MARKUP,
  wait: MARKUP,
  note: MARKUP,
  unconfirmed: MARKUP,
  sources: [{ title: MARKUP, url, official: true, read: MARKUP }],
});
const details = (lang) => ({
  format: 1,
  piece: 'details',
  jurisdiction: 'ca',
  lang,
  services: {
    'ca/markup': bad(SCRIPT),
    'ca/links': bad(DATA),
    'ca/huge': bad('HtTpS:\\\\evil.example"onmouseover="x'),
    '%proto%': bad(SCRIPT),
    constructor: bad(SCRIPT),
  },
  pointers: {
    bad: {
      name: MARKUP,
      answer: MARKUP,
      links: [
        { label: 'press', url: SCRIPT },
        { label: 'press', url: DATA },
      ],
    },
  },
});

/** A rule inside a rule inside a rule. */
export function nested(depth) {
  let rule = '{"fact":"age","atLeast":18}';
  for (let level = 0; level < depth; level++) rule = `{"not":${rule}}`;
  return JSON.parse(rule);
}

/** The files of the catalogue under `/hostile/`, without hashes to check: whoever writes the catalogue writes them too. */
export function hostileFiles(base = '/hostile/', change = (files) => files) {
  const ref = (path) => ({ path, integrity: '', bytes: 1 });
  const pieces = change({
    logic,
    'texts.en': texts('en'),
    'texts.fr': texts('fr'),
    'details.en': details('en'),
    'details.fr': details('fr'),
  });
  const entry = {
    logic: ref('logic.json'),
    texts: { en: ref('texts.en.json'), fr: ref('texts.fr.json') },
    details: { en: ref('details.en.json'), fr: ref('details.fr.json') },
    index: { en: ref('index.json') },
  };
  const manifest = {
    format: 1,
    version: MARKUP,
    languages: ['en', 'fr'],
    places: ref('places.json'),
    jurisdictions: { ca: entry, '%proto%': entry },
  };
  return Object.fromEntries([
    [`${base}catalog.json`, withPrototypeKeys(manifest)],
    [`${base}places.json`, { areas: {}, names: {} }],
    [`${base}index.json`, { hostile: true }],
    ...Object.entries(pieces).map(([name, piece]) => [`${base}${name}.json`, withPrototypeKeys(piece)]),
  ]);
}
