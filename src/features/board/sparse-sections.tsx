/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { useRef } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import type { SectionsProps } from './board-sections.tsx';
import { drawHeading, drawRow, labelIdOf } from './draw-rows.tsx';
import { firstRowOf, linesOf, type Line, type Section } from './sections.ts';
import { useDocumentTop } from './use-document-top.ts';
import { useRootFontSize } from './use-root-font-size.ts';

/** Lines drawn beyond the edges of the screen. */
const overscan = 5;
/** `--spacing-row`: all lines of the grid are of one height */
const lineRem = 1.875;

/** Only the rows in sight, and the one with the tab stop, of boards with so many that drawing them all would take too long. */
export function SparseSections({ sections, given, anchor }: SectionsProps & Anchored) {
  const ref = useRef<HTMLDivElement | null>(null);
  const lines = linesOf(sections);
  const lineHeight = lineRem * useRootFontSize();
  const scrollMargin = useDocumentTop(ref);
  const anchored = anchorLine(lines, anchor);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => lineHeight,
    overscan,
    scrollMargin,
    useFlushSync: false,
    rangeExtractor: (range: Range) => withAnchor(defaultRangeExtractor(range), anchored),
    initialRect: { width: 0, height: typeof innerHeight === 'number' ? innerHeight : 0 },
  });
  const drawn = virtualizer.getVirtualItems().map((item) => item.index);
  return (
    <div ref={ref} role="presentation">
      {sections.map((section) => (
        <div key={section.key} role="rowgroup" aria-labelledby={labelIdOf(section, given)}>
          {drawHeading(section, given)}
          {section.isOpen && (
            <div
              role="presentation"
              className="board-places"
              style={{ height: section.insurerIds.length * lineHeight }}
            >
              {rowsOf(section, drawn).map(({ insurerId, index }) =>
                drawRow({ insurerId, line: firstRowOf(section) + index, top: index * lineHeight }, given),
              )}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

type Anchored = Readonly<{
  /** the insurer whose row is drawn wherever it stands, because the tab stop is in it; null = the first one */
  anchor: string | null;
}>;

function anchorLine(lines: readonly Line[], anchor: string | null): number {
  const asked = lines.findIndex((line) => line.kind === 'row' && line.insurerId === anchor);
  return asked >= 0 ? asked : lines.findIndex((line) => line.kind === 'row');
}

function rowsOf(section: Section, drawn: readonly number[]) {
  const first = firstRowOf(section);
  return drawn.flatMap((line) => {
    const insurerId = section.insurerIds[line - first];
    return line < first || insurerId === undefined ? [] : [{ insurerId, index: line - first }];
  });
}

function withAnchor(range: number[], anchored: number): number[] {
  return anchored < 0 || range.includes(anchored) ? range : [...range, anchored].sort((a, b) => a - b);
}
