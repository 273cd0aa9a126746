import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { CellRef, Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { CopyLink } from '#ui/primitives/copy-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { DayStrip, type CellDay } from './day-strip.tsx';
import type { Loaded } from './loaded.ts';
import { PanelFacts, type CellFacts } from './panel-facts.tsx';
import { PanelState } from './panel-state.tsx';
import { PanelTodo } from './panel-todo.tsx';
import './cell-panel.css';

export type CellPanelProps = Readonly<{
  cell: CellRef;
  insurerName: string;
  serviceName: string;
  slot: Slot | undefined;
  proof: PaintProof;
  /** board time; null = not told yet */
  now: Instant | null;
  /** board time at which what is shown was last vouched for; null = never */
  provenAt: Instant | null;
  facts: Loaded<CellFacts>;
  day: Loaded<CellDay>;
  isNew: boolean;
  /** the whole address of this view with this cell open */
  link: string;
  /** whether it was just opened by hand: then the reader goes with it */
  takesFocus: boolean;
  /** where else it leads from here */
  further?: ReactNode;
  onSeen: () => void;
  onClose: () => void;
  messages: Messages;
}>;

/** One service of one insurer: what holds, since when, who says so, what to do now, and how it came to this. */
export function CellPanel(props: CellPanelProps) {
  const { cell, insurerName, serviceName, slot, proof, now, facts, day, isNew, link, takesFocus, messages } = props;
  const { panel } = messages;
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement | null>(null);
  const painted = paint(slot, proof);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section aria-labelledby={headingId} className="cell-panel">
      <div className="cell-panel-head">
        <span {...cellMarks(cell.insurerId, cell.serviceId, painted, proof)}>
          <PaintedTile painted={painted} size={44} isNew={isNew} />
        </span>
        <div className="min-w-0 flex-1">
          <h2 id={headingId} ref={heading} tabIndex={-1} className="cell-panel-title">
            <bdi>{serviceName}</bdi>
          </h2>
          <p className="text-ink-2">
            <bdi>{insurerName}</bdi>
          </p>
        </div>
        <button type="button" className="button-quiet" aria-label={panel.close} onClick={props.onClose}>
          <Icon name="clear" size={20} />
        </button>
      </div>
      <PanelState painted={painted} slot={slot} now={now} provenAt={props.provenAt} messages={messages} />
      {painted.kind !== 'notApplicable' && (
        <>
          <PanelTodo guides={mapLoaded(facts, (known) => known.guides)} painted={painted} messages={messages} />
          <DayStrip day={day} messages={messages} />
          <PanelFacts facts={facts} day={day} now={now} messages={messages} />
        </>
      )}
      <div className="cell-panel-actions">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={!isNew}
          onClick={() => {
            if (isNew) props.onSeen();
          }}
        >
          <MoreIcon name="check" />
          {isNew ? panel.seen : panel.isSeen}
        </button>
        <CopyLink
          link={link}
          words={{
            button: messages.panel.link,
            label: messages.panel.linkLabel,
            copied: messages.panel.linkCopied,
            byHand: messages.panel.linkByHand,
          }}
        />
        {props.further}
      </div>
    </section>
  );
}

function mapLoaded<A, B>(loaded: Loaded<A>, map: (value: A) => B): Loaded<B> {
  return loaded.kind === 'ready' ? { kind: 'ready', value: map(loaded.value) } : loaded;
}
