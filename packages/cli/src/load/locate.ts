import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path } from '../fault.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a path of a record stands in its file: the value, or with `key` the key that holds it.
 * For a path that is not in the file, the nearest thing above it that is.
 */
export function locate(doc: Document, lines: LineCounter, path: Path, key = false): Position {
  let node: unknown = doc.contents;
  let best = isNode(node) ? start(node) : 0;
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1;
    if (isMap(node)) {
      const pair = findPair(node.items, String(step));
      if (!pair) return position(lines, best);
      const keyAt = isNode(pair.key) ? start(pair.key) : best;
      // The parent of something missing is best named by its key: `name:` rather than the line below it.
      best = last && !key && isNode(pair.value) && hasText(pair.value) ? start(pair.value) : keyAt;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return position(lines, best);
      best = start(item);
      node = item;
    } else return position(lines, best);
  }
  return position(lines, best);
}

const start = (node: Node) => node.range?.[0] ?? 0;
const hasText = (node: Node) => !isScalar(node) || node.value !== null;

function findPair(items: readonly Pair[], step: string): Pair | undefined {
  return items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === step);
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
