import { useId, useState, type ReactNode } from 'react';
import { csvOf, type CsvRow } from '#lib/csv.ts';
import { MoreIcon } from './more-icon.tsx';
import { saveFile } from './save-file.ts';
import { useMediaQuery } from './use-media-query.ts';
import './fold.css';
import './figure-frame.css';

export type FigureFrameProps = Readonly<{
  title: string;
  level: 2 | 3;
  /** the figure in one sentence, for everybody */
  description: string;
  words: FigureWords;
  csv: Readonly<{
    /** without its ending */
    fileName: string;
    /** what the table shows, heads first; asked for when it is saved */
    rows: () => readonly CsvRow[];
  }>;
  /** the same as a table: drawn when asked for, and always on paper */
  renderTable: () => ReactNode;
  /** choices that belong to the figure, beside its buttons */
  actions?: ReactNode;
  /** between the sentence and the figure, whichever form it has */
  above?: ReactNode;
  /** behind the figure, whichever form it has: how its figures are reckoned */
  below?: ReactNode;
  /** the picture; null where the table is all there is */
  children: ReactNode;
}>;

export type FigureWords = Readonly<{
  /** "Als Tabelle" */
  table: string;
  /** "CSV" */
  csv: string;
  /** what a listener hears of it: "… als CSV-Datei speichern" */
  saveCsv: (title: string) => string;
}>;

/** A figure with its sentence, its table and its file. */
export function FigureFrame(props: FigureFrameProps) {
  const { title, level, description, words, csv, renderTable, actions, above, below, children } = props;
  const [isTableWanted, setTableWanted] = useState(false);
  const isPrinted = useMediaQuery('print');
  const id = useId();
  const Heading = `h${level}` as const;
  const hasPicture = children !== null;
  const isTable = isTableWanted || !hasPicture;
  return (
    <section className="figure-frame" aria-labelledby={`${id}-title`} aria-describedby={`${id}-sentence`}>
      <div className="figure-head">
        <Heading id={`${id}-title`} className="figure-title">
          {title}
        </Heading>
        <div className="figure-actions no-print">
          {actions}
          {hasPicture && (
            <button
              type="button"
              className="button figure-toggle"
              aria-pressed={isTable}
              onClick={() => setTableWanted(!isTableWanted)}
            >
              {words.table}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={words.saveCsv(title)}
            onClick={() => saveFile(`${csv.fileName}.csv`, 'text/csv;charset=utf-8', csvOf(csv.rows()))}
          >
            <MoreIcon name="save" />
            {words.csv}
          </button>
        </div>
      </div>
      <p id={`${id}-sentence`} className="figure-sentence">
        {description}
      </p>
      {above}
      {/* drawn anew rather than hidden: a picture measures its room, and a hidden one has none */}
      {!isTable && <div className="figure-picture">{children}</div>}
      {(isTable || isPrinted) && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it to do so
        <section className="figure-table" aria-label={`${title}: ${words.table}`} tabIndex={0}>
          {renderTable()}
        </section>
      )}
      {below}
    </section>
  );
}
