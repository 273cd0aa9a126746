import type { Row } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import { paint } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { paintedPairOf } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { CsvRow } from '#lib/csv.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import type { SidePicture } from './side-picture.ts';

/** Every cell of the board in letters, for a file; what is not used is left empty. */
export function stateRecords(picture: SidePicture, catalog: Catalog, { side }: TimelineWords): readonly CsvRow[] {
  const { serviceIds, rows } = picture.board;
  return [
    [side.insurer, ...serviceIds.map((id) => serviceCodeOf(catalog, id))],
    ...rows.map((row) => [
      insurerNameOf(catalog, row.insurerId),
      ...pairsOf(row, picture).map((pair) => pair && lettersOf(pair)),
    ]),
  ];
}

export type StateTableProps = Readonly<{
  picture: SidePicture;
  catalog: Catalog;
  messages: Messages;
  words: TimelineWords;
}>;

/** The small matrix in letters: rows insurers, columns services. */
export function StateTable({ picture, catalog, messages, words }: StateTableProps) {
  const { serviceIds, rows } = picture.board;
  const { staff, notUsed } = messages.status;
  return (
    <table className="tl-state-table">
      <caption>{words.side.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.side.insurer}</th>
          {serviceIds.map((id) => (
            <th key={id} scope="col">
              <bdi>{serviceCodeOf(catalog, id)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.insurerId}>
            <th scope="row">
              <bdi>{insurerNameOf(catalog, row.insurerId)}</bdi>
            </th>
            {pairsOf(row, picture).map((pair, column) => (
              <td key={serviceIds[column]}>
                {pair === null ? (
                  <abbr title={notUsed}>–</abbr>
                ) : (
                  <abbr title={staff[pair.availability][pair.mode]}>{lettersOf(pair)}</abbr>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As painted; null where the service is not used. */
function pairsOf({ slots }: Row, { board, proof }: SidePicture): readonly (Pair | null)[] {
  return board.serviceIds.map((_, column) => paintedPairOf(paint(slots[column], proof)));
}
