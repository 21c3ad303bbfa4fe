import { nearest } from '@service-finder/core/schema';

/** What one YAML file of a catalogue can be. */
export type RecordType =
  'jurisdiction' | 'provider' | 'fact' | 'amount' | 'document' | 'bundle' | 'service' | 'topics' | 'concept' | 'handled-by';

/** What a path says: a record and its id, something that is not for us, or a fault. */
export type FileKind =
  | { readonly type: RecordType; readonly id: string }
  | { readonly ignored: true }
  | { readonly code: 'unknown-folder' | 'stray-file' | 'wrong-extension' | 'wrong-file-name'; readonly message: string };

const FOLDERS: Readonly<Record<string, RecordType>> = {
  jurisdictions: 'jurisdiction',
  providers: 'provider',
  facts: 'fact',
  amounts: 'amount',
  documents: 'document',
  bundles: 'bundle',
  services: 'service',
  'vocabulary/concepts': 'concept',
  'vocabulary/handled-by': 'handled-by',
};
/** Folders with files that are not records. */
const OTHERS = ['places', 'schema', 'sources'];
const WORDS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const JURISDICTION = /^ca(-[a-z0-9]+)*$/;
const PAPERS = /(^|\/)(README|LICEN[CS]E|CHANGELOG|NOTICE|CONTRIBUTING)(\.(md|txt))?$/;

/**
 * What the file at a path of a catalogue is: the folder gives the type, the path gives the id.
 *
 * @example fileKind('services/ca-on/birth-certificate.yaml') // => { type: 'service', id: 'ca-on/birth-certificate' }
 */
export function fileKind(path: string): FileKind {
  const parts = path.split('/');
  const name = parts[parts.length - 1]!;
  if (parts.some((part) => part.startsWith('.')) || PAPERS.test(path) || OTHERS.includes(parts[0]!)) return { ignored: true };
  if (!name.endsWith('.yaml')) {
    const yml = /\.(yml|YAML|YML)$/.exec(name);
    if (yml)
      return {
        code: 'wrong-extension',
        message: `Records end in .yaml; found ${name}. Rename it to ${name.slice(0, -yml[0].length)}.yaml`,
      };
    return {
      code: 'stray-file',
      message: `A catalogue holds .yaml records; found ${name}. Move it out of the catalogue, or give it the ending .yaml`,
    };
  }
  if (path === 'vocabulary/topics.yaml') return { type: 'topics', id: 'topics' };
  const stem = name.slice(0, -'.yaml'.length);
  return parts[0] === 'services' ? service(parts, stem) : plain(parts, stem);
}

function plain(parts: readonly string[], stem: string): FileKind {
  const folder = parts.slice(0, -1).join('/');
  const type = FOLDERS[folder];
  if (type === undefined) {
    const known = Object.keys(FOLDERS);
    const near = nearest(folder, known);
    return {
      code: 'unknown-folder',
      message: `No kind of record lives in “${folder || '.'}”.${near ? ` Did you mean “${near}”?` : ` Folders: ${known.join(', ')}`}`,
    };
  }
  const pattern = type === 'jurisdiction' ? JURISDICTION : WORDS;
  return pattern.test(stem)
    ? { type, id: stem }
    : badName(stem, type === 'jurisdiction' ? 'ca-on.yaml or ca-on-ottawa.yaml' : 'proof-of-death.yaml');
}

function service(parts: readonly string[], stem: string): FileKind {
  if (parts.length !== 3) {
    return {
      code: 'unknown-folder',
      message: `A service is services/<jurisdiction>/<name>.yaml, such as services/ca-on/birth-certificate.yaml; found ${parts.join('/')}`,
    };
  }
  const folder = parts[1]!;
  if (!JURISDICTION.test(folder))
    return {
      code: 'unknown-folder',
      message: `Folders of services/ are jurisdictions such as ca, ca-on or ca-on-ottawa; found “${folder}”`,
    };
  return WORDS.test(stem) ? { type: 'service', id: `${folder}/${stem}` } : badName(stem, 'birth-certificate.yaml');
}

function badName(stem: string, example: string): FileKind {
  const better = stem
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    code: 'wrong-file-name',
    message: `File names are lowercase words joined by hyphens, such as ${example}; found “${stem}”.${better ? ` Try ${better}.yaml` : ''}`,
  };
}
