import { bare } from './bare.js';
import { textsOfConsents, withOwnConsents } from './own-consents.js';
import {
  FORMAT,
  type Catalog,
  type DetailsPiece,
  type Piece,
  type Service,
  type PointerTexts,
  type ServiceDetails,
  type Texts,
} from './types.js';

/** A piece that cannot be used: says which, what was found and what to do. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: 'not-a-piece' | 'other-format' | 'no-logic';

  constructor(code: CatalogError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Merges pieces of a build into one catalogue.
 *
 * @param pieces - Parsed JSON files, in any order. Later pieces win where two name the same record.
 * @returns A read-only catalogue. Links that are not `https:` are left out; all text stays plain text.
 * @throws {CatalogError} when a piece is not an object of this format, naming the piece and the remedy.
 *
 * @example openCatalog([logicOfCanada, textsOfCanadaInEnglish, logicOfOntario, textsOfOntarioInEnglish])
 */
export function openCatalog(pieces: readonly Piece[]): Catalog {
  for (const piece of pieces) checkPiece(piece);
  const logic = pieces.filter((piece) => piece.piece === 'logic');
  const merged = <T extends object, R = T>(
    pick: (piece: (typeof logic)[number]) => Readonly<Record<string, T>> | undefined,
    make: (id: string, value: T) => R,
  ) => new Map(logic.flatMap((piece) => entriesOf(pick(piece)).map(([id, value]): [string, R] => [id, make(id, value)])));
  const named = <T extends object>(id: string, value: T) => Object.assign(bare(value), { id });
  const { facts, services } = withOwnConsents(
    merged((p) => p.facts, named),
    merged(
      (p) => p.services,
      (id, value): Service => soundService(id, value),
    ),
  );
  return {
    jurisdictions: merged((p) => p.jurisdictions, named),
    facts,
    amounts: merged((p) => p.amounts, named),
    bundles: merged((p) => p.bundles, named),
    providers: merged(
      (p) => p.providers,
      (_, v) => v,
    ),
    services,
    moved: new Map(logic.flatMap((piece) => Object.entries(piece.moved ?? {}))),
    texts: new Map(languagesOf(pieces).map((lang) => [lang, textsOf(pieces, lang, facts)])),
    pieces,
  };
}

/** The same catalogue with more pieces: another province, another language, the details of a jurisdiction. */
export function addPieces(catalog: Catalog, pieces: readonly Piece[]): Catalog {
  return openCatalog([...catalog.pieces, ...pieces.filter((piece) => !catalog.pieces.includes(piece))]);
}

/** A service with every list that the engine walks, whatever a damaged file left out. */
function soundService(id: string, value: object): Service {
  const service = bare(value) as Partial<Service>;
  const list = <K extends keyof Service>(key: K) => (Array.isArray(service[key]) ? service[key] : []);
  const lists = ['area', 'topics', 'tasks', 'channels', 'documents', 'deadlines', 'includes', 'needs', 'replaces'] as const;
  return Object.assign(service, Object.fromEntries(lists.map((key) => [key, list(key)])), {
    id,
    rule: service.rule ?? 'not-encoded',
  }) as Service;
}

function checkPiece(piece: unknown): void {
  const kind = typeof piece === 'object' && piece !== null ? (piece as { piece?: unknown }).piece : undefined;
  if (kind !== 'logic' && kind !== 'texts' && kind !== 'details') {
    throw new CatalogError(
      'not-a-piece',
      `Expected a piece of a built catalogue, found ${JSON.stringify(kind) ?? typeof piece}. Build one: service-finder build catalog --out dist`,
    );
  }
  const format = (piece as Piece).format;
  if (format !== FORMAT) {
    throw new CatalogError(
      'other-format',
      `This catalogue has format ${String(format)}, this version of service-finder reads format ${FORMAT}. Build the catalogue again, or update service-finder.`,
    );
  }
}

const languagesOf = (pieces: readonly Piece[]) => [...new Set(pieces.flatMap((piece) => (piece.piece === 'texts' ? [piece.lang] : [])))];

/** Entries whose value is an object: anything else in a hostile or damaged file is left out. */
function entriesOf<T extends object>(table: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(table ?? {}).filter(([, value]) => typeof value === 'object' && value !== null);
}

function textsOf(pieces: readonly Piece[], lang: string, known: Catalog['facts']): Texts {
  const words = pieces.filter((piece) => piece.piece === 'texts' && piece.lang === lang);
  const details = pieces.filter((piece) => piece.piece === 'details' && piece.lang === lang);
  const table = <K extends keyof Texts>(key: K) =>
    new Map(
      words.flatMap((piece) => Object.entries((piece as unknown as Record<string, Record<string, unknown>>)[key] ?? {})),
    ) as unknown as Texts[K];
  return {
    lang,
    services: table('services'),
    details: new Map(
      details.flatMap((piece) =>
        entriesOf<ServiceDetails>(piece.services as never).map(([id, value]): [string, ServiceDetails] => [id, withSafeLinks(value)]),
      ),
    ),
    facts: textsOfConsents(table('facts'), known),
    amounts: new Map(
      [...words, ...details].flatMap((piece) => Object.entries((piece as { amounts?: Record<string, string> }).amounts ?? {})),
    ),
    bundles: table('bundles'),
    tasks: table('tasks'),
    documents: table('documents'),
    providers: table('providers'),
    jurisdictions: table('jurisdictions'),
    topics: table('topics'),
    pointers: new Map(
      details.flatMap((piece) =>
        entriesOf<PointerTexts>((piece as DetailsPiece).pointers).map(([id, value]): [string, PointerTexts] => [id, soundPointer(value)]),
      ),
    ),
  };
}

/** The address if it is one that the widget may link to, else nothing. */
export function safeLink(url: unknown): string | undefined {
  return typeof url === 'string' && /^https:\/\/[^\s"'<>\\]+$/i.test(url) ? url : undefined;
}

const soundPointer = (pointer: PointerTexts): PointerTexts => ({
  ...pointer,
  links: (Array.isArray(pointer.links) ? (pointer.links as PointerTexts['links']) : []).map(({ label, url }) => ({
    label,
    url: safeLink(url),
  })),
});

function withSafeLinks(details: ServiceDetails): ServiceDetails {
  return {
    ...details,
    related: Array.isArray(details.related) ? (details.related as ServiceDetails['related']) : [],
    page: safeLink(details.page),
    apply: (details.apply ?? []).map((channel) => ({ ...channel, url: safeLink(channel.url) })),
    deadlines: details.deadlines ?? [],
    sources: (details.sources ?? []).map((source) => ({ ...source, url: safeLink(source.url) })),
  };
}
