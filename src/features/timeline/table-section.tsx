import { useId, useState, type ReactNode } from 'react';
import type { CsvRow } from '#lib/csv.ts';
import { FigureFrame, type FigureWords } from '#ui/primitives/figure-frame.tsx';
import { Icon } from '#ui/primitives/icon.tsx';

export type TableSectionProps = Readonly<{
  title: string;
  description: string;
  fileName: string;
  rows: () => readonly CsvRow[];
  table: () => ReactNode;
  words: FigureWords;
}>;

/** What is drawn above as a table and a file, made when it is opened. */
export function TableSection({ title, description, fileName, rows, table, words }: TableSectionProps) {
  const [isOpen, setOpen] = useState(false);
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
        <Icon name="chevron" />
        {title}
      </button>
      <div id={id}>
        {isOpen && (
          <FigureFrame
            title={title}
            level={2}
            description={description}
            words={words}
            csv={{ fileName, rows }}
            table={table}
          >
            {null}
          </FigureFrame>
        )}
      </div>
    </div>
  );
}
