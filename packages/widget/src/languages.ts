/** Interface languages: the code, its own name, and how to load its sentences. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly load: () => Promise<Readonly<Record<string, string>>> }>
> = {
  en: { name: 'English', load: async () => (await import('./strings/en.js')).en },
  fr: { name: 'Français', load: async () => (await import('./strings/fr.js')).fr },
  iu: { name: 'ᐃᓄᒃᑎᑐᑦ', load: async () => (await import('./strings/iu.js')).iu as Readonly<Record<string, string>> },
  ar: { name: 'العربية', load: async () => (await import('./strings/ar.js')).ar },
  es: { name: 'Español', load: async () => (await import('./strings/es.js')).es },
  pa: { name: 'ਪੰਜਾਬੀ', load: async () => (await import('./strings/pa.js')).pa },
  tl: { name: 'Tagalog', load: async () => (await import('./strings/tl.js')).tl },
  uk: { name: 'Українська', load: async () => (await import('./strings/uk.js')).uk },
  'zh-Hans': { name: '简体中文', load: async () => (await import('./strings/zh-Hans.js')).zhHans },
};

/** The nearest language we have: `fr-CA` → `fr`, `zh` → `zh-Hans`. */
export function nearestLanguage(tag: string | undefined | null, among: readonly string[] = Object.keys(LANGUAGES)): string | undefined {
  if (!tag) return undefined;
  const wanted = tag.toLowerCase();
  const fold = (code: string) => code.toLowerCase();
  return (
    among.find((code) => fold(code) === wanted) ??
    among.find((code) => wanted.startsWith(`${fold(code)}-`)) ??
    among.find((code) => fold(code).split('-')[0] === wanted.split('-')[0] && !/-hant|-tw|-hk/.test(wanted)) ??
    (wanted === 'fil' ? among.find((code) => code === 'tl') : undefined)
  );
}
