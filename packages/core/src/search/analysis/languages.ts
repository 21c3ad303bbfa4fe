/** A language as the analysis needs it. */
export interface Language {
  readonly lang: string;
  readonly stop: ReadonlySet<string>;
  readonly soft: ReadonlySet<string>;
  /** Forms that endings cannot explain → their stem. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Reads a language from the text that an index carries: stop words, soft words and forms, a line each. */
export function readLanguage(lang: string, text: string): Language {
  const [stop = '', soft = '', forms = ''] = text.split('\n');
  const pairs = forms.split(';').flatMap((group) => {
    const [stem = '', list = ''] = group.split(':');
    return words(list).map((form): [string, string] => [form, stem.trim()]);
  });
  return { lang, stop: new Set(words(stop)), soft: new Set(words(soft)), forms: new Map(pairs) };
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
