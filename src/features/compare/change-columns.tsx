import type { MomentChange } from '#domain/compare-moments.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import type { TableColumn } from '#ui/primitives/data-table.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { causeWords, sinceWords, stateWords, type CompareTalk } from './compare-words.ts';

/** A change between two instants, for the eye and for the file. */
export function changeColumns(talk: CompareTalk): readonly TableColumn<MomentChange>[] {
  const { words, catalog } = talk;
  const { columns, kinds } = words.compare;
  return [
    {
      head: words.columns.insurer,
      value: ({ insurerId }) => insurerNameOf(catalog, insurerId),
      show: ({ insurerId }) => (
        <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="link">
          {insurerNameOf(catalog, insurerId)}
        </PageLink>
      ),
    },
    { head: words.columns.service, value: ({ serviceId }) => serviceCodeOf(catalog, serviceId) },
    { head: columns.kind, value: ({ kind }) => kinds[kind] },
    { head: columns.before, value: ({ before }) => stateWords(before, talk) },
    { head: columns.after, value: ({ after }) => stateWords(after, talk) },
    { head: columns.since, value: ({ since }) => sinceWords(since, talk) },
    { head: columns.cause, value: ({ incidentId }) => (incidentId === null ? null : causeWords(incidentId, talk)) },
  ];
}
