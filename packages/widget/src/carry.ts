import {
  readAnswers,
  writeAnswers,
  type Answers,
  type BundleId,
  type Catalog,
  type Day,
  type FactId,
  type JurisdictionId,
} from '@service-finder/core';
import { hasFragment, NAME } from './fragment.js';

export { hasFragment } from './fragment.js';

/** What a person takes along: chosen answers, the place, the life event. */
export interface Carried {
  readonly answers: Answers;
  readonly place?: JurisdictionId;
  readonly bundle?: BundleId;
}

const FORMAT = 1;
/** A link longer than this, or that unpacks to more, was not made here. */
const MAX_CHARACTERS = 12_000;
const MAX_BYTES = 60_000;

/** The answers as plain JSON. */
export function writeCarried({ answers, place, bundle }: Carried): string {
  return JSON.stringify({ [NAME]: FORMAT, answers: writeAnswers(answers), ...(place && { place }), ...(bundle && { bundle }) });
}

/** Only the answers to these facts. */
export const only = (answers: Answers, facts: readonly FactId[]): Answers => new Map([...answers].filter(([fact]) => facts.includes(fact)));

/**
 * Reads what was taken along. Whatever came from outside is checked: answers that fit no question are left out.
 *
 * @returns Nothing when it is not ours, or holds nothing that can be used.
 */
export function readCarried(catalog: Catalog, json: unknown, today: Day): Carried | undefined {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, NAME)) return undefined;
  const { [NAME]: format, answers: given, place, bundle } = json as Record<string, unknown>;
  if (format !== FORMAT) return undefined;
  const { answers } = readAnswers(catalog, given, today);
  const carried: Carried = {
    answers,
    ...(typeof place === 'string' && catalog.jurisdictions.has(place) && { place }),
    ...(typeof bundle === 'string' && catalog.bundles.has(bundle) && { bundle }),
  };
  return answers.size > 0 || carried.place || carried.bundle ? carried : undefined;
}

/** Reads a saved file's text. */
export function readCarriedText(catalog: Catalog, text: string, today: Day): Carried | undefined {
  if (text.length > MAX_BYTES) return undefined;
  try {
    return readCarried(catalog, JSON.parse(text), today);
  } catch {
    return undefined;
  }
}

/** Packs text for the part of an address after `#`, which browsers never send: `service-finder=…`. */
export async function packFragment(text: string): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  return `${NAME}=${btoa(String.fromCharCode(...packed))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')}`;
}

/**
 * Unpacks such a part of an address.
 *
 * @returns Nothing for anything that was not packed by {@link packFragment}: too long, damaged, or swelling beyond measure.
 */
export async function unpackFragment(hash: string): Promise<string | undefined> {
  const code = hash.replace(/^#/, '').slice(NAME.length + 1);
  if (!hasFragment(hash) || code.length > MAX_CHARACTERS || !/^[\w-]+$/.test(code)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(await through(new DecompressionStream('deflate-raw'), bytes));
  } catch {
    return undefined;
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MAX_BYTES) throw new RangeError('Too large');
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
