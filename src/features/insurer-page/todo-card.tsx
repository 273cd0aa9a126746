import { useState } from 'react';
import { readerGroups, type Insurer, type ReaderGroup } from '#domain/catalog.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { Tabs } from '#ui/primitives/tabs.tsx';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import { PageCard } from './page-card.tsx';
import type { RedoTold } from './redo-told.ts';
import { ServiceName } from './service-name.tsx';
import type { ServiceView } from './service-view.ts';
import { tongueOf, type Talk } from './talk.ts';
import { shortItems, todoItems, type TodoItem } from './todo-items.ts';
import { UrgentCall } from './urgent-call.tsx';
import './todo-card.css';

export type TodoCardProps = Readonly<{
  insurer: Insurer;
  services: readonly ServiceView[];
  /** without proof advice follows what was last known, and says so */
  isProven: boolean;
  redo: RedoTold;
  talk: Talk;
}>;

/** What to do now, for each group of readers. */
export function TodoCard(props: TodoCardProps) {
  const { words } = props.talk;
  return (
    <PageCard heading={words.todo.heading} className="todo-card">
      <Tabs
        label={words.todo.heading}
        tabs={readerGroups.map((group) => ({
          id: group,
          label: words.groups[group],
          panel: <GroupTodo group={group} {...props} />,
        }))}
      />
    </PageCard>
  );
}

function GroupTodo({
  group,
  insurer,
  services,
  isProven,
  redo,
  talk,
}: TodoCardProps & Readonly<{ group: ReaderGroup }>) {
  const [isWhole, setWhole] = useState(false);
  const { todo } = talk.words;
  const items = todoItems(services, insurer, group);
  const isMore = items.length > shortItems || items.some(({ steps }) => steps.length > 1);
  return (
    <div className="grid gap-3">
      {!isProven && <p className="text-ink-2">{items.length > 0 ? todo.last : todo.unknown}</p>}
      {isProven && items.length === 0 && <p>{nothingFor(services, redo, talk)}</p>}
      {items.length > 0 && (
        <ul className="todo-list">
          {items.map((item, index) => (
            <li key={item.service.id} className="todo-item" data-folded={!isWhole && index >= shortItems}>
              <Advice item={item} isWhole={isWhole} talk={talk} />
            </li>
          ))}
        </ul>
      )}
      {isMore && (
        <button
          type="button"
          className="link no-print justify-self-start py-1 text-start"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? todo.lessSteps : todo.allSteps}
          {!isWhole && items.length > shortItems && ` (+ ${todo.more(items.length - shortItems)})`}
        </button>
      )}
      <UrgentCall insurer={insurer} group={group} services={services} talk={talk} />
    </div>
  );
}

function Advice({ item, isWhole, talk }: Readonly<{ item: TodoItem; isWhole: boolean; talk: Talk }>) {
  const { service, painted, steps, isShared } = item;
  return (
    <>
      <PaintedTile painted={painted} size={24} okAs="tick" />
      <div className="min-w-0">
        <strong className="font-semibold">
          <ServiceName service={service} talk={talk} />:
        </strong>{' '}
        <ol className="todo-steps" data-compact={!isWhole || steps.length === 1}>
          {steps.map((step, index) => (
            <li key={step.de} data-folded={!isWhole && index > 0}>
              <ToldLine text={step} {...tongueOf(talk)} />
            </li>
          ))}
        </ol>
        {isShared && (
          <p className="text-sm text-ink-2" data-folded={!isWhole}>
            {talk.words.todo.shares}
          </p>
        )}
      </div>
    </>
  );
}

/** That nothing is to be done is said only where nothing is to be done again either: that card stands right below. */
function nothingFor(services: readonly ServiceView[], redo: RedoTold, { words: { todo } }: Talk): string {
  const isUsual = services.every(({ place }) => place === 'working' || place === 'notUsed');
  if (isUsual && redo === 'none') return todo.nothing;
  if (services.some(({ place }) => place === 'unknown')) return todo.unknown;
  const said = isUsual ? todo.usual : todo.nothingForGroup;
  return redo === 'open' ? `${said} ${todo.seeRedo}` : said;
}
