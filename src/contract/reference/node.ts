/** A part of the document, read without trusting its shape: what is not there is empty. */
export type Node = Readonly<Record<string, unknown>>;

export function nodeOf(part: unknown): Node {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...part } : {};
}

export function listOf(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : [];
}

export function textOf(part: unknown): string {
  return typeof part === 'string' ? part : '';
}

/** The last part of a `$ref` within the document, '' for none. */
export function refNameOf(part: unknown): string {
  return /^#\/components\/[a-z]+\/(.+)$/i.exec(textOf(nodeOf(part)['$ref']))?.[1] ?? '';
}

/** Follows a `$ref` within the document, once; siblings of the `$ref` (a description) win. */
export function follow(document: Node, part: unknown): Node {
  const node = nodeOf(part);
  const ref = textOf(node['$ref']);
  if (!ref.startsWith('#/')) return node;
  const { $ref: _, ...siblings } = node;
  const target = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((from, key) => nodeOf(from)[key], document);
  return { ...nodeOf(target), ...siblings };
}
