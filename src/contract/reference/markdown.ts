import { escapeHtml } from './html.ts';

/**
 * The Markdown of the contract's descriptions as HTML: paragraphs, headings (two levels deeper than written), lists, fenced code, code, strong and emphasis.
 * Everything else is literal text; there is no way to bring markup or an address in.
 */
export function renderMarkdown(text: string): string {
  return blocksOf(text).map(renderBlock).join('\n');
}

/** One line of it, without blocks. */
export function renderInline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 2
        ? `<code>${escapeHtml(part.slice(1, -1))}</code>`
        : escapeHtml(part)
            .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
            .replace(/\*([^*]+)\*/g, '<em>$1</em>'),
    )
    .join('');
}

type Block = Readonly<{ kind: 'code' | 'heading' | 'bullets' | 'numbers' | 'paragraph'; lines: readonly string[] }>;

function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let open: { kind: Block['kind']; lines: string[] } | null = null;
  for (const line of text.trimEnd().split('\n')) {
    if (open?.kind === 'code') {
      if (line.startsWith('```')) open = null;
      else open.lines.push(line);
      continue;
    }
    const kind = kindOf(line);
    if (kind === null) open = null;
    else if (open !== null && (kind === open.kind || isContinued(open.kind, kind))) open.lines.push(line);
    else blocks.push((open = { kind, lines: kind === 'code' ? [] : [line] }));
  }
  return blocks;
}

/** A plain line goes on with whatever is open, but not with a heading. */
function isContinued(open: Block['kind'], next: Block['kind']): boolean {
  return next === 'paragraph' && open !== 'heading';
}

/** Null for an empty line. */
function kindOf(line: string): Block['kind'] | null {
  if (line.trim() === '') return null;
  if (line.startsWith('```')) return 'code';
  if (/^#{1,4} /.test(line)) return 'heading';
  if (line.startsWith('- ')) return 'bullets';
  return /^\d+\. /.test(line) ? 'numbers' : 'paragraph';
}

function renderBlock({ kind, lines }: Block): string {
  switch (kind) {
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(lines.join('\n'))}</code></pre>`;
    case 'heading':
      return lines.map((line) => `<h3>${renderInline(line.replace(/^#+ /, ''))}</h3>`).join('');
    case 'bullets':
      return `<ul>${renderItems(lines, /^- /)}</ul>`;
    case 'numbers':
      return `<ol>${renderItems(lines, /^\d+\. /)}</ol>`;
    case 'paragraph':
      return `<p>${renderInline(lines.join(' '))}</p>`;
  }
}

function renderItems(lines: readonly string[], mark: RegExp): string {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map((item) => `<li>${renderInline(item)}</li>`).join('');
}
