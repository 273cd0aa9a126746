/** A run of words on one line, with what is emphasised in it. */
export type Inline =
  | Readonly<{ kind: 'text' | 'code'; text: string }>
  | Readonly<{ kind: 'strong' | 'em'; parts: readonly Inline[] }>
  | Readonly<{ kind: 'link'; href: string; text: string }>;

export type Block =
  | Readonly<{ kind: 'paragraph'; parts: readonly Inline[] }>
  | Readonly<{ kind: 'list'; items: readonly (readonly Inline[])[] }>;

/**
 * Reads the small Markdown subset: paragraph, strong, em, list, link, code. Whatever is none of these stays as it was written, so a text can at most look
 * wrong: there is no markup it could be. A link leads by https and nothing else.
 */
export function markedText(text: string): readonly Block[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .flatMap(blocksIn)
    .filter((block) => block.kind === 'list' || wordsOf(block.parts).trim() !== '');
}

/** A paragraph may lead into a list without an empty line between. */
function blocksIn(paragraph: string): Block[] {
  const blocks: Block[] = [];
  let [lines, items]: [string[], string[]] = [[], []];
  const end = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', parts: inlineIn(lines.join('\n')) });
    if (items.length > 0) blocks.push({ kind: 'list', items: items.map((item) => inlineIn(item)) });
    [lines, items] = [[], []];
  };
  for (const line of paragraph.split(/\r?\n/)) {
    const [, item] = /^\s{0,3}[-*]\s+(\S.*)$/.exec(line) ?? [];
    if ((item === undefined) !== (items.length === 0)) end();
    if (item === undefined) lines.push(line);
    else items.push(item);
  }
  end();
  return blocks;
}

const sign = new RegExp(
  [
    '`(?<code>[^`\\n]{1,400})`',
    '(?<!!)\\[(?<words>[^\\][\\n]{1,400})\\]\\((?<href>[^()\\s]{1,2000})\\)',
    '\\*\\*(?=\\S)(?<strong>[^\\n]{1,1000}?)(?<=\\S)\\*\\*',
    '(?<![*\\p{L}\\p{N}])\\*(?=[^\\s*])(?<star>[^*\\n]{1,400})(?<=\\S)\\*(?![*\\p{L}\\p{N}])',
    '(?<![_\\p{L}\\p{N}])_(?=[^\\s_])(?<line>[^_\\n]{1,400})(?<=\\S)_(?![_\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** Deeper than this nobody emphasises. */
const deepest = 3;

export function inlineIn(text: string, depth = 0): readonly Inline[] {
  if (depth > deepest) return [{ kind: 'text', text }];
  const parts: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(sign)) {
    const part = partOf(match.groups ?? {}, depth);
    if (part === null) continue;
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) });
    parts.push(part);
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

function partOf(
  { code, words, href, strong, star, line }: Readonly<Record<string, string>>,
  depth: number,
): Inline | null {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', parts: inlineIn(strong, depth + 1) };
  const em = star ?? line;
  if (em !== undefined) return { kind: 'em', parts: inlineIn(em, depth + 1) };
  const address = safeAddress(href ?? '');
  return words === undefined || address === null ? null : { kind: 'link', href: address, text: words };
}

function safeAddress(text: string): string | null {
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { username, password, href } = new URL(text);
  return username === '' && password === '' ? href : null;
}

/** The words alone. */
export function wordsOf(parts: readonly Inline[]): string {
  return parts.map((part) => ('parts' in part ? wordsOf(part.parts) : part.text)).join('');
}
