import { isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { show, type Path } from '../fault.js';
import type { FaultCode } from '../fault-codes.js';
import { locate, type Position } from './locate.js';

/** A fault inside one file. */
export interface FileFault extends Position {
  readonly code: FaultCode;
  readonly message: string;
}

export interface Parsed {
  /** Plain data, or undefined when the file could not be understood at all. */
  readonly value: unknown;
  readonly faults: readonly FileFault[];
  locate(path: Path, key?: boolean): Position;
}

const LARGEST_BYTES = 1_000_000;
const START: Position = { line: 1, column: 1 };
const nowhere = (code: FaultCode, message: string, at: Position = START): Parsed => ({
  value: undefined,
  faults: [{ code, message, ...at }],
  locate: () => START,
});

/**
 * Reads one YAML 1.2 file, collecting all faults with their line and column.
 *
 * @throws Nothing, whatever the bytes are.
 */
export function parseRecord(bytes: Uint8Array): Parsed {
  if (bytes.byteLength > LARGEST_BYTES)
    return nowhere('file-too-large', `A record has at most ${LARGEST_BYTES} bytes; this file has ${bytes.byteLength}. Split it`);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.search(/\uFFFD|\0/);
  if (broken >= 0)
    return nowhere('not-utf8', 'These bytes are not text in UTF-8. Save the file again with the encoding UTF-8', positionIn(text, broken));
  try {
    return parseText(text);
  } catch (error) {
    // The parser works by recursion: thousands of open brackets exhaust it.
    return nowhere(
      'yaml-syntax',
      `This file could not be read as YAML (${error instanceof Error ? error.message : String(error)}). Nest less deeply`,
    );
  }
}

function parseText(text: string): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults: FileFault[] = [...doc.errors, ...doc.warnings].map((error) => ({ ...explain(error), ...at(error.pos[0]) }));
  if (doc.directives?.yaml.explicit)
    faults.push({ code: 'yaml-directive', message: 'Records are YAML 1.2 and need no %YAML line. Remove it', ...START });
  faults.push(...oddities(doc, at));
  const unusable = doc.errors.some((error) => error.code !== 'DUPLICATE_KEY') || faults.some((fault) => fault.code === 'yaml-alias');
  if (!unusable && doc.contents === null)
    faults.push({
      code: 'empty-file',
      message: 'This file is empty. Write a record (catalog/README.md shows how), or remove it',
      ...START,
    });
  return {
    value: unusable || doc.contents === null ? undefined : (doc.toJS({ maxAliasCount: 0 }) as unknown),
    faults,
    locate: (path, key) => locate(doc, lines, path, key),
  };
}

const HELP: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is written twice in the same place; YAML keeps only one. Remove one of them',
  TAB_AS_INDENT: 'Indentation is made of spaces; found a tab. Replace it with two spaces',
  MULTIPLE_DOCS: 'One file holds one record; found a second one after ---. Move it to a file of its own',
  TAG_RESOLVE_FAILED: 'Tags (words that begin with !) are not used here. Put the text in quotes, or remove the tag',
  BAD_INDENT: 'The indentation does not fit what is above. Use two spaces for each level',
  NON_STRING_KEY: 'Keys are words. Put this one in quotes',
};

function explain(error: YAMLError): { code: FaultCode; message: string } {
  const code = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax';
  const remedy = HELP[error.code] ?? 'If this is text, put it in quotes; else repair the line so that it is valid YAML';
  return { code, message: HELP[error.code] ? `${remedy} (${error.message})` : `${error.message}. ${remedy}` };
}

// Words and numbers that YAML 1.1 readers (many editors and scripts) take for something else.
const SURPRISE = /^(y|yes|n|no|on|off)$/i;
const OLD_NUMBER = /^[-+]?(0\d+|\d[\d_]*_[\d_]*|\d+(:[0-5]?\d)+|0o[0-7]+|0x[\da-f]+)$/i;

function oddities(doc: Document, at: (offset: number) => Position): FileFault[] {
  const found: FileFault[] = [];
  visit(doc, {
    Alias: (_, node) =>
      void found.push({
        code: 'yaml-alias',
        message: 'Anchors and aliases (&name, *name) are not used here. Write the value out',
        ...at(node.range?.[0] ?? 0),
      }),
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN') return;
      const source = node.source ?? '';
      if (SURPRISE.test(source)) {
        const meant = /^(y|yes|on)$/i.test(source) ? 'true' : 'false';
        found.push({
          code: 'yaml-surprise',
          message: `${show(source)} is a word here, but ${meant} in older YAML. Write ${meant} if you mean that, else put it in quotes`,
          ...at(node.range?.[0] ?? 0),
        });
      } else if (OLD_NUMBER.test(source)) {
        found.push({
          code: 'yaml-surprise',
          message: `YAML versions read ${show(source)} as different numbers. Write the number without leading zeros or separators, or put the text in quotes`,
          ...at(node.range?.[0] ?? 0),
        });
      }
    },
  });
  return found;
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}
