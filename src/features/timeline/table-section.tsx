import { useId, useState, type ReactElement } from 'react';
import type { CsvRow } from '#lib/csv.ts';
import { FigureFrame, type FigureWords } from '#ui/primitives/figure-frame.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { useIsPrinting } from '#ui/primitives/use-is-printing.ts';

export type TableSectionProps = Readonly<{
  title: string;
  description: () => string;
  fileName: string;
  rows: () => readonly CsvRow[];
  /** drawn when it is opened */
  table: ReactElement;
  /** drawn on paper, opened or not */
  isOnPaper?: boolean;
  words: FigureWords;
}>;

/** What is drawn above as a sentence, a table and a file, made when it is opened. */
export function TableSection({
  title,
  description,
  fileName,
  rows,
  table,
  isOnPaper = false,
  words,
}: TableSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const id = useId();
  return (
    <div className="tl-table-section">
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon name="chevron" />
        {title}
      </button>
      <div id={id}>
        {(isOpen || (isOnPaper && isPrinting)) && (
          <FigureFrame
            title={title}
            level={2}
            description={description()}
            words={words}
            csv={{ fileName, rows }}
            renderTable={() => table}
          >
            {null}
          </FigureFrame>
        )}
      </div>
    </div>
  );
}
