/** A language as the analysis needs it. */
export interface Language {
  readonly lang: string;
  readonly stop: ReadonlySet<string>;
  readonly soft: ReadonlySet<string>;
  /** Forms that endings cannot explain → their stem. */
  readonly forms: ReadonlyMap<string, string>;
  /** Rules of the light stemmer, in order. */
  readonly endings: readonly { readonly ending: RegExp; readonly by: string; readonly least: number }[];
}

/** Reads a language from the text that an index carries: stop words, soft words and forms, a line each, then a line for each ending. */
export function readLanguage(lang: string, text: string): Language {
  const [stop = '', soft = '', forms = '', ...rules] = text.split('\n');
  const pairs = forms.split(';').flatMap((group) => {
    const [stem = '', list = ''] = group.split(':');
    return words(list).map((form): [string, string] => [form, stem.trim()]);
  });
  return { lang, stop: new Set(words(stop)), soft: new Set(words(soft)), forms: new Map(pairs), endings: rules.flatMap(readEnding) };
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);

function readEnding(rule: string): Language['endings'] {
  const [least = '', ending = '', by = ''] = rule.split(' ');
  try {
    return ending ? [{ ending: new RegExp(ending), by, least: Number(least) }] : [];
  } catch {
    return []; // an index of a later version may say it in a way that this browser cannot read
  }
}
