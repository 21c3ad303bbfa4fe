import { z } from 'zod';

const oneLine = z
  .string()
  .min(1, 'Write the text, or remove the key')
  .refine((text) => text.trim() === text, 'Remove the space at the start or end');

/** A text a person will read, in both official languages. */
export const Localized = z.strictObject({ en: oneLine, fr: oneLine });
export type Localized = z.infer<typeof Localized>;

/** Lists of texts in both languages; the two lists need not be as long as each other. */
export const LocalizedLists = z.strictObject({ en: z.array(oneLine), fr: z.array(oneLine) });
export type LocalizedLists = z.infer<typeof LocalizedLists>;

/** Links that the widget will ever make: `https:` only; phone and mail have fields of their own. */
export const WebAddress = z.string().regex(/^https:\/\/[^\s"'<>\\]+$/, 'Write a full address that begins with https://');

/** The same page in both languages. */
export const LocalizedAddress = z.strictObject({ en: WebAddress, fr: WebAddress });
export type LocalizedAddress = z.infer<typeof LocalizedAddress>;

/** A calendar day that exists: `2026-02-29` is refused. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as YYYY-MM-DD')
  .refine((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, 'This day is not in the calendar');

/** A page, law or table that was read to write a record, and when. */
export const Source = z.strictObject({
  title: z.string().min(1),
  en: WebAddress.optional(),
  fr: WebAddress.optional(),
  /** `official`: the government's page, law, gazette, form or table; `guide`: somebody else's well-kept guide. */
  kind: z.enum(['official', 'guide']).default('official'),
  read: Day,
});
export type Source = z.infer<typeof Source>;
