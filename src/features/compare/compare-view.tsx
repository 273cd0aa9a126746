import { useState } from 'react';
import {
  changeKinds,
  countKinds,
  type ChangeKind,
  type KindCounts,
  type MomentChange,
} from '#domain/compare-moments.ts';
import type { Instant } from '#domain/instant.ts';
import { DataTable, tableRows } from '#ui/primitives/data-table.tsx';
import { FigureFrame } from '#ui/primitives/figure-frame.tsx';
import { Segments } from '#ui/primitives/segments.tsx';
import { changeColumns } from './change-columns.tsx';
import { ChangeGroupsView, groupings, type MomentGrouping } from './change-groups-view.tsx';
import type { CompareTalk } from './compare-words.ts';
import './compare-view.css';

export type CompareViewProps = Readonly<{
  changes: readonly MomentChange[];
  /** how many cells there are to differ */
  cells: number;
  from: Instant;
  to: Instant;
  talk: CompareTalk;
}>;

/** What two instants show differently: counted by kind, in groups with links, as a table and as a file. */
export function CompareView({ changes, cells, from, to, talk }: CompareViewProps) {
  const [wanted, setWanted] = useState<readonly ChangeKind[]>([]);
  const [grouping, setGrouping] = useState<MomentGrouping>('kind');
  const { messages, words } = talk;
  const { compare } = words;
  const { formats } = messages;
  const counts = countKinds(changes);
  const present = changeKinds.filter((kind) => counts[kind] > 0);
  // a choice that a change of the instants has emptied chooses nothing
  const chosen = wanted.filter((kind) => counts[kind] > 0);
  const shown = chosen.length === 0 ? changes : changes.filter(({ kind }) => chosen.includes(kind));
  const columns = changeColumns(talk);
  return (
    <FigureFrame
      title={compare.heading}
      level={2}
      description={sentenceOf(counts, cells, from, to, talk)}
      words={words.figure}
      csv={{ fileName: 'vergleich', rows: () => tableRows(columns, shown) }}
      renderTable={() => (
        <DataTable
          columns={columns}
          rows={shown}
          keyOf={({ insurerId, serviceId }) => `${insurerId} ${serviceId}`}
          formatNumber={formats.number}
        />
      )}
      above={
        changes.length === 0 ? null : (
          <fieldset className="change-kinds no-print min-w-0" aria-label={compare.kindFilter}>
            {present.map((kind) => (
              <button
                key={kind}
                type="button"
                className="change-kind"
                aria-pressed={chosen.includes(kind)}
                onClick={() =>
                  setWanted(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
                }
              >
                <span className="change-kind-count">{formats.number(counts[kind])}</span> {compare.kinds[kind]}
              </button>
            ))}
          </fieldset>
        )
      }
    >
      <div className="grid gap-2">
        <p className="text-sm text-ink-2">{compare.knownThen}</p>
        {changes.length > 0 && (
          <div className="change-grouping no-print">
            <span aria-hidden="true">{compare.grouping}</span>
            <Segments
              label={compare.grouping}
              options={groupings}
              names={compare.groupings}
              value={grouping}
              onChoose={setGrouping}
            />
          </div>
        )}
        <ChangeGroupsView changes={shown} grouping={grouping} talk={talk} />
      </div>
    </FigureFrame>
  );
}

/** What merely began anew is the same in both, and is told apart. */
function sentenceOf(
  counts: KindCounts,
  cells: number,
  from: Instant,
  to: Instant,
  { messages: { formats }, words: { compare } }: CompareTalk,
): string {
  if (from === to) return compare.sameInstant;
  const changed = changeKinds.reduce((sum, kind) => sum + (kind === 'again' ? 0 : counts[kind]), 0);
  const told = [compare.sentence(formats.number(changed), cells, formats.dateTime(from), formats.dateTime(to))];
  if (changed === 0) told.push(compare.same);
  if (counts.again > 0) told.push(compare.inBetween(counts.again));
  return told.join(' ');
}
