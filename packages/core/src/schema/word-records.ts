import { z } from 'zod';
import { Id, JurisdictionId, ServiceId } from './ids.js';
import { Localized, LocalizedAddress, LocalizedLists } from './text.js';

/** Subjects by which services are browsed. File: `vocabulary/topics.yaml`. */
export const Topics = z.record(Id, z.strictObject({ name: Localized, aliases: LocalizedLists.optional() }));
export type Topics = z.infer<typeof Topics>;

/** Words that mean the same need, for search. File: `vocabulary/concepts/<id>.yaml`. */
export const Concept = z.strictObject({
  /** Phrases with which people say it. */
  phrases: LocalizedLists,
  services: z.array(ServiceId).optional(),
  topics: z.array(Id).optional(),
  bundles: z.array(Id).optional(),
});
export type Concept = z.infer<typeof Concept>;

/** What somebody else handles: said plainly, with a link. File: `vocabulary/handled-by/<id>.yaml`. */
export const HandledBy = z.strictObject({
  name: Localized,
  phrases: LocalizedLists,
  answer: Localized,
  links: z.array(z.strictObject({ label: Localized, url: LocalizedAddress })).optional(),
  area: z.array(JurisdictionId).optional(),
});
export type HandledBy = z.infer<typeof HandledBy>;
