import { isFiltering, type BoardFilter } from '#domain/board-filter.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Messages } from '#i18n/messages.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';
import { Icon } from '#ui/primitives/icon.tsx';

export type FilterLineProps = Readonly<{
  filter: BoardFilter;
  catalog: Catalog;
  /** rows left, of how many; null = not known yet */
  shown: Readonly<{ rows: number; all: number }> | null;
  onClear: () => void;
  messages: Messages;
}>;

/** What is left out, as long as anything is: nobody may take a part for the whole. */
export function FilterLine({ filter, catalog, shown, onClear, messages }: FilterLineProps) {
  const { filters } = messages;
  if (!isFiltering(filter)) return null;
  return (
    <div className="filter-line">
      <p className="min-w-0 wrap-anywhere">
        <strong className="font-semibold">{filters.inForce(filterWords(filter, catalog, messages))}</strong>
        {shown !== null && (
          <>
            {' – '}
            <span className="tabular-nums">{filters.shown(shown.rows, shown.all)}</span>
          </>
        )}
      </p>
      <ClearFilter onClear={onClear} messages={messages} />
    </div>
  );
}

/** Takes the place of the matrix when nobody is left. */
export function NothingFound({ onClear, messages }: Readonly<{ onClear: () => void; messages: Messages }>) {
  const { filters } = messages;
  return (
    <div className="grid justify-items-center gap-3 px-4 py-12 text-center">
      <p className="text-lg font-semibold">{filters.nothing}</p>
      <p className="text-ink-2">{filters.nothingText}</p>
      <ClearFilter onClear={onClear} messages={messages} />
    </div>
  );
}

function ClearFilter({ onClear, messages }: Readonly<{ onClear: () => void; messages: Messages }>) {
  return (
    <button type="button" className="button filter-button" onClick={onClear}>
      <Icon name="clear" />
      {messages.filters.clear}
    </button>
  );
}

function filterWords(filter: BoardFilter, catalog: Catalog, { status, kinds, filters }: Messages): string {
  const text = filter.text.trim();
  return [
    ...filter.availabilities.map((one) => status.availability[one]),
    ...filter.modes.map((one) => status.mode[one]),
    ...filter.serviceIds.map((id) => serviceCodeOf(catalog, id)),
    ...filter.kinds.map((kind) => kinds[kind]),
    ...(text === '' ? [] : [filters.quoted(text)]),
  ].join(', ');
}
