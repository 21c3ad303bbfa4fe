import type { FileRef } from '@service-finder/core';

/** Why a file of the catalogue could not be used. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: 'unreachable' | 'timeout' | 'damaged' | 'format';

  constructor(code: SourceError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const TIMEOUT_MS = 15_000;
const RETRY_AFTER_MS = 400;

/** A JSON file whose hash nobody has named: the manifest. */
export const fetchJson = async (url: URL): Promise<unknown> => parse(await fetchBytes(url));

const parse = (bytes: ArrayBuffer): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new SourceError('damaged', 'A file is not JSON');
  }
};

/** A JSON file, checked against the hash that names it. */
export async function fetchChecked(url: URL, ref: FileRef): Promise<unknown> {
  const bytes = await fetchBytes(url);
  if (await isAltered(bytes, ref)) throw new SourceError('damaged', `${url.href} does not have the hash that the manifest names`);
  return parse(bytes);
}

/** The hash stands in the name, or beside it. Only secure pages have `crypto.subtle`; elsewhere the check is left out. */
async function isAltered(bytes: ArrayBuffer, { path, integrity }: FileRef): Promise<boolean> {
  const named = /\.([0-9a-f]{24,64})\.json$/.exec(path)?.[1];
  if ((!named && !integrity?.startsWith('sha256-')) || !globalThis.crypto?.subtle) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (integrity?.startsWith('sha256-')) return !btoa(String.fromCharCode(...digest)).startsWith(integrity.slice('sha256-'.length));
  return !Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(named!);
}

async function fetchBytes(url: URL, again = true): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new SourceError('unreachable', `${url.href} answered ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    if (again && !(error instanceof DOMException && error.name === 'TimeoutError')) {
      await new Promise((done) => setTimeout(done, RETRY_AFTER_MS));
      return fetchBytes(url, false);
    }
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
      `${url.href}: ${String(error)}`,
    );
  }
}
