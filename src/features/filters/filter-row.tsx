import type { BoardFilter } from '#domain/board-filter.ts';
import { groupings, sortings, type Grouping, type Sorting } from '#domain/board-layout.ts';
import { insurerKinds, type Catalog } from '#domain/catalog.ts';
import type { Messages } from '#i18n/messages.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import { SelectField } from './select-field.tsx';
import './filter-row.css';

export type FilterRowProps = Readonly<{
  filter: BoardFilter;
  grouping: Grouping;
  sorting: Sorting;
  catalog: Catalog;
  onFilter: (change: Partial<BoardFilter>) => void;
  /** letter by letter */
  onType: (text: string) => void;
  onGroup: (grouping: Grouping) => void;
  onSort: (sorting: Sorting) => void;
  messages: Messages;
}>;

/** Which insurers and services are shown, and in what order. */
export function FilterRow({ filter, grouping, sorting, catalog, messages, ...on }: FilterRowProps) {
  const { filters, kinds } = messages;
  return (
    <section className="filter-row" aria-label={filters.label}>
      <div className="filter-search">
        <Icon name="search" />
        <input
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={filters.search}
          placeholder={filters.search}
          value={filter.text}
          onChange={({ target }) => on.onType(target.value)}
        />
        {filter.text !== '' && (
          <button type="button" className="filter-clear" aria-label={filters.clearSearch} onClick={() => on.onType('')}>
            <Icon name="clear" />
          </button>
        )}
      </div>
      <ChoiceMenu
        label={filters.services}
        options={catalog.services.map(({ id }) => ({ value: id, name: serviceCodeOf(catalog, id) }))}
        chosen={filter.serviceIds}
        onChoose={(serviceIds) => on.onFilter({ serviceIds })}
        messages={messages}
      />
      <ChoiceMenu
        label={filters.kinds}
        options={insurerKinds.map((kind) => ({ value: kind, name: kinds[kind] }))}
        chosen={filter.kinds}
        onChoose={(chosen) => on.onFilter({ kinds: chosen })}
        messages={messages}
      />
      <SelectField
        label={filters.grouping}
        options={groupings}
        names={filters.groupings}
        value={grouping}
        onChange={on.onGroup}
      />
      <SelectField
        label={filters.sorting}
        options={sortings}
        names={filters.sortings}
        value={sorting}
        onChange={on.onSort}
      />
    </section>
  );
}
