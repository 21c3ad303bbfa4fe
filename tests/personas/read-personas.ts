import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const ids = z.array(z.string().min(1)).default([]);

/** A household: what it tells, and what the official rules say it must, may and must not be shown. */
export const Persona = z.strictObject({
  /** The story, in one or two sentences. */
  about: z.string().min(20),
  lang: z.enum(['en', 'fr']),
  bundle: z.string(),
  /** As the person would type it: a postal code, a city, a province. */
  place: z.string().min(1),
  on: z.iso.date(),
  answers: z.record(z.string(), z.unknown()),
  /** Decided: may be able to get it. */
  must: ids,
  /** Not ruled out: unknown, or met. */
  may: ids,
  /** Ruled out, or not there at all in this place. */
  mustNot: ids,
  /** Steps of the plan (services or advice), in this order; between them may be others. An included service stands where its carrier does. */
  first: ids,
  /** One step of the plan that also does other services: carrier → the services it must include. */
  folded: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** The earliest dated deadline of a step. */
  due: z.record(z.string(), z.iso.date()).default({}),
  /** Plain words that must find a bundle or service among the first three hits. */
  search: z.array(z.strictObject({ query: z.string().min(1), wants: z.string() })).default([]),
});
export type Persona = z.infer<typeof Persona>;

export interface PersonaFile {
  /** `bereavement/dad-died-in-ottawa`. */
  readonly path: string;
  /** The folder it stands in, which must be its bundle. */
  readonly folder: string;
  readonly parsed: z.ZodSafeParseResult<Persona>;
}

/** Every persona file, parsed; faults are kept for the test of that file. */
export function readPersonas(): PersonaFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = relative(FOLDER, join(FOLDER, name))
        .replaceAll('\\', '/')
        .replace(/\.yaml$/, '');
      return { path, folder: path.split('/')[0]!, parsed: Persona.safeParse(yamlOf(join(FOLDER, name))) };
    });
}

function yamlOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return String(error); // not an object: the schema says so, and names the file
  }
}
