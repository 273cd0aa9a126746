import { groupMoments, type MomentChange } from '#domain/compare-moments.ts';
import type { Pair } from '#domain/pair.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { stateWords, type CompareTalk } from './compare-words.ts';

/** The same thing at many insurers is one line: one service, from one state to another. */
export function ChangeLines({ changes, talk }: Readonly<{ changes: readonly MomentChange[]; talk: CompareTalk }>) {
  const lines = groupMoments(changes, ({ serviceId, before, after }) =>
    [serviceId, before?.availability, before?.mode, after.availability, after.mode].join(' '),
  );
  return (
    <ul className="change-lines">
      {lines.map(({ key, changes: ofLine }) => (
        <ChangeLine key={key} changes={ofLine} talk={talk} />
      ))}
    </ul>
  );
}

/** More insurers than this are folded under their number. */
const namedAtMost = 3;

function ChangeLine({ changes, talk }: Readonly<{ changes: readonly MomentChange[]; talk: CompareTalk }>) {
  const [first] = changes;
  if (first === undefined) return null;
  const { words, catalog } = talk;
  const names = <InsurerNames changes={changes} talk={talk} />;
  return (
    <li className="change-line">
      <p className="change-states">
        <Tile pair={first.before} />
        <span aria-hidden="true">→</span>
        <Tile pair={first.after} />
        <span>
          {words.compare.change(
            serviceCodeOf(catalog, first.serviceId),
            stateWords(first.before, talk),
            stateWords(first.after, talk),
          )}
        </span>
      </p>
      {changes.length <= namedAtMost ? (
        names
      ) : (
        <FoldSection heading={words.insurers(changes.length)} level={null} isOpenAtFirst={false}>
          {names}
        </FoldSection>
      )}
    </li>
  );
}

function Tile({ pair }: Readonly<{ pair: Pair | null }>) {
  return pair === null ? null : <StatusTile availability={pair.availability} mode={pair.mode} size={22} />;
}

function InsurerNames({ changes, talk }: Readonly<{ changes: readonly MomentChange[]; talk: CompareTalk }>) {
  return (
    <ul className="change-names">
      {changes.map(({ insurerId }) => (
        <li key={insurerId}>
          <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="link">
            {insurerNameOf(talk.catalog, insurerId)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
