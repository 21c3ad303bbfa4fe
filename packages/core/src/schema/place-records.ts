import { z } from 'zod';
import { JurisdictionId } from './ids.js';
import { RuleSchema } from './rule.js';
import { Localized, LocalizedAddress, LocalizedLists } from './text.js';

/** A government and where it stands under another. File: `jurisdictions/<id>.yaml`. */
export const Jurisdiction = z.strictObject({
  name: Localized,
  /** How sentences name the place: "in Ontario", "en Ontario". */
  inPlace: Localized.optional(),
  kind: z.enum(['country', 'province', 'territory', 'municipality', 'region', 'indigenous']),
  aliases: LocalizedLists.optional(),
  website: LocalizedAddress.optional(),
  /** Beginnings of the postal codes that lie in this place: `K1A`, or `K1` for all that begin so. */
  postalAreas: z.array(z.string().regex(/^[A-Z](\d[A-Z]?)?$/, 'Write the beginning of postal codes: K1A, K1 or K')).optional(),
  /** The people whom an Indigenous government serves may live anywhere: a rule over facts, not a place. */
  peopleOf: RuleSchema.optional(),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** The organisation that runs services. File: `providers/<id>.yaml`. */
export const Provider = z.strictObject({
  name: Localized,
  jurisdiction: JurisdictionId,
  website: LocalizedAddress.optional(),
});
export type Provider = z.infer<typeof Provider>;
