import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { indexNames, searchNames } from '#domain/name-search.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Reach } from '#domain/reach.ts';
import type { ServiceAtInsurer, ServiceSpread } from '#domain/service-spread.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { NotUsedMark } from '#ui/status/not-used-mark.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { pairOfReach } from './reach-tile.ts';
import { ServiceInsurerRow } from './service-insurer-row.tsx';

export type ServiceWhereProps = Readonly<{
  spread: ServiceSpread;
  serviceId: string;
  catalog: Catalog;
  proof: PaintProof;
  /** board time; null = not told yet */
  now: Instant | null;
  messages: PublicMessages;
  words: ServiceWords['where'];
}>;

/** What does not work first; within a group the insurers stand as on the board. */
const order: readonly Reach[] = ['unreachable', 'limited', 'unknown', 'fallback', 'working'];
/** A longer list of what works as it should is folded. */
const openAtMost = 16;

/** Every insurer by what it gets from the service, to be searched by name. */
export function ServiceWhere({ spread, serviceId, catalog, proof, now, messages, words }: ServiceWhereProps) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const id = useId();
  const index = useMemo(
    () =>
      indexNames(
        catalog.insurers.map(({ id: insurer, name, shortName, formerNames }) => ({
          id: insurer,
          names: [name, shortName, ...formerNames],
        })),
      ),
    [catalog],
  );
  const found = useMemo(
    () => (asked === '' ? null : new Set(searchNames(index, asked).map((named) => named.id))),
    [index, asked],
  );
  const isFound = (insurerId: string) => found === null || found.has(insurerId);
  const groups = order.map((reach) => ({ reach, rows: spread.byReach[reach].filter((row) => isFound(row.insurerId)) }));
  const notUsed = spread.notUsed.filter(isFound);
  const all = spread.applicable + spread.notUsed.length;
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, notUsed.length);
  return (
    <section className="public-card grid gap-3" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="public-card-title">
        {words.heading}
      </h2>
      <SearchField
        id={id}
        query={query}
        onQuery={setQuery}
        told={shown === 0 ? words.none : words.found(shown, all)}
        label={words.search}
      />
      <div>
        {groups.map(({ reach, rows }) => (
          <Group key={reach} reach={reach} rows={rows} isForcedOpen={found !== null} words={words}>
            {rows.map((row) => (
              <ServiceInsurerRow
                key={row.insurerId}
                row={row}
                serviceId={serviceId}
                name={insurerNameOf(catalog, row.insurerId)}
                proof={proof}
                now={now}
                messages={messages}
              />
            ))}
          </Group>
        ))}
        {notUsed.length > 0 && (
          <div className="service-group">
            <FoldSection
              heading={words.group(words.notUsed, notUsed.length)}
              level={3}
              isOpenAtFirst={false}
              isForcedOpen={found !== null}
              sign={<NotUsedMark size={24} />}
            >
              <p className="pb-3 text-ink-2 wrap-anywhere">
                {notUsed.map((insurerId) => insurerNameOf(catalog, insurerId)).join(', ')}
              </p>
            </FoldSection>
          </div>
        )}
      </div>
    </section>
  );
}

type SearchFieldProps = Readonly<{
  id: string;
  query: string;
  onQuery: (query: string) => void;
  told: string;
  label: string;
}>;

function SearchField({ id, query, onQuery, told, label }: SearchFieldProps) {
  return (
    <div className="service-search-part">
      <label htmlFor={id} className="text-sm font-semibold text-ink-2">
        {label}
      </label>
      <div className="service-search">
        <Icon name="search" size={20} />
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={80}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
      </div>
      <output htmlFor={id} className="mt-1 block text-sm text-ink-2">
        {told}
      </output>
    </div>
  );
}

type GroupProps = Readonly<{
  reach: Reach;
  rows: readonly ServiceAtInsurer[];
  isForcedOpen: boolean;
  words: ServiceWords['where'];
  children: readonly React.ReactNode[];
}>;

function Group({ reach, rows, isForcedOpen, words, children }: GroupProps) {
  if (rows.length === 0) return null;
  const isTrouble = reach !== 'working' && reach !== 'fallback';
  return (
    <div className="service-group" data-reach={reach}>
      <FoldSection
        heading={words.group(words.reach[reach], rows.length)}
        level={3}
        isOpenAtFirst={isTrouble && rows.length <= openAtMost}
        isForcedOpen={isForcedOpen}
        sign={<StatusTile {...pairOfReach[reach]} size={24} okAs="tick" />}
      >
        <ul className="service-insurers">{children}</ul>
      </FoldSection>
    </div>
  );
}
