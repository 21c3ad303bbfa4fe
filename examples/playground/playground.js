// Sets the finder's attributes from a form, and writes the lines that give the same on another page.
const TAGS = ['life-event', 'place', 'view', 'lang', 'theme', 'heading-level'];
const SWITCHES = ['hide-languages', 'compact', 'lazy', 'remember'];
const TOKENS = ['--service-finder-accent', '--service-finder-radius'];
const THEMES = ['gcweb', 'gcds', 'ontario', 'bc', 'quebec'];

const page = document.documentElement.lang;
const WORDS = {
  en: {
    copied: 'Copied',
    failed: 'Select the lines and copy them yourself',
    link: 'Benefits of the Government of Canada',
    url: 'https://www.canada.ca/en/services/benefits.html',
  },
  fr: {
    copied: 'Copié',
    failed: 'Sélectionnez les lignes et copiez-les vous-même',
    link: 'Prestations du gouvernement du Canada',
    url: 'https://www.canada.ca/fr/services/prestations.html',
  },
}[page];

const form = document.querySelector('#settings');
const stage = document.querySelector('#stage');
const snippet = document.querySelector('#snippet');
const defaults = Object.fromEntries(new FormData(form));

await fillLists();
form.addEventListener('input', show);
form.addEventListener('reset', () => setTimeout(show));
document.querySelector('#copy').addEventListener('click', async () => {
  const done = await navigator.clipboard.writeText(snippet.textContent).then(
    () => true,
    () => false,
  );
  document.querySelector('#copied').textContent = done ? WORDS.copied : WORDS.failed;
});
show();

/** Life events and places, as the catalogue names them. */
async function fillLists() {
  const base = new URL('/service-finder/cdn/catalog/', location.href);
  const read = async (path) => (await fetch(new URL(path, base))).json();
  try {
    const { jurisdictions } = await read('catalog.json');
    const texts = await read(jurisdictions.ca.texts[page].path);
    const add = (name, id, text) => form.elements[name].append(new Option(text, id));
    for (const [id, { name }] of Object.entries(texts.bundles)) add('life-event', id, name);
    for (const [id, { name }] of Object.entries(texts.jurisdictions)) if (id !== 'ca' && /^ca-[a-z]{2}$/.test(id)) add('place', id, name);
  } catch {
    // Without the catalogue the finder itself says what happened.
  }
  for (const theme of THEMES) form.elements.stylesheet.append(new Option(theme, theme));
}

function show() {
  const given = Object.fromEntries(new FormData(form));
  const finder = document.createElement('service-finder');
  for (const name of TAGS) if (given[name]) finder.setAttribute(name, given[name]);
  for (const name of SWITCHES) finder.toggleAttribute(name, name in given);
  const tokens = TOKENS.filter((name) => given[name] && given[name] !== defaults[name]);
  for (const name of tokens) finder.style.setProperty(name, given[name]);
  const link = Object.assign(document.createElement('a'), { href: WORDS.url, textContent: WORDS.link });
  finder.append(link);
  useTheme(given.stylesheet);
  stage.replaceChildren(finder);
  snippet.textContent = linesFor(given, tokens);
}

function useTheme(name) {
  document.querySelector('#theme')?.remove();
  if (name)
    document.head.append(Object.assign(document.createElement('link'), { id: 'theme', rel: 'stylesheet', href: `/themes/${name}.css` }));
}

function linesFor(given, tokens) {
  const attributes = [
    ...TAGS.filter((name) => given[name]).map((name) => `${name}="${given[name]}"`),
    ...SWITCHES.filter((name) => name in given),
  ];
  const tag = ['service-finder', ...attributes].join(' ');
  return [
    '<script type="module" src="/service-finder/service-finder.js"></script>',
    ...(given.stylesheet ? [`<link rel="stylesheet" href="/service-finder/themes/${given.stylesheet}.css">`] : []),
    `<${tag}>`,
    `  <a href="${WORDS.url}">${WORDS.link}</a>`,
    '</service-finder>',
    ...(tokens.length > 0
      ? ['', '/* in your style sheet */', `service-finder { ${tokens.map((name) => `${name}: ${given[name]};`).join(' ')} }`]
      : []),
  ].join('\n');
}
