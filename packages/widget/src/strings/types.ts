import type { en } from './en.js';
import type { startEn } from './start-en.js';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type EnglishKey = keyof typeof en;
type BaseOf<K> = K extends `${infer Base}_${PluralForm}` ? Base : never;

/** The plural keys, without their form: `searchCount`. */
export type PluralKey = BaseOf<EnglishKey>;
type PlainKey = Exclude<EnglishKey, `${string}_${PluralForm}`>;

/** What a view may ask for: a plain key, or a plural key with a `count`. */
export type StringKey = Exclude<PlainKey, `${string}_them`> | PluralKey;

/**
 * All sentences of one language: the same keys as English, with the plural forms that the language needs.
 *
 * @typeParam Forms - The forms of `Intl.PluralRules` for the language. A test compares them.
 */
export type Strings<Forms extends PluralForm> = Readonly<Record<PlainKey, string> & Record<`${PluralKey}_${Forms}`, string>>;

/** The sentences of the start in one language: the same keys as English. */
export type StartStrings<Forms extends PluralForm> = Readonly<
  Record<Exclude<keyof typeof startEn, `${string}_${PluralForm}`>, string> & Record<`${BaseOf<keyof typeof startEn>}_${Forms}`, string>
>;

/** A language of which only some wordings exist. The rest is shown in English and marked so. */
export type SomeStrings = Readonly<Partial<Record<PlainKey | `${PluralKey}_${PluralForm}`, string>>>;
