import { useId } from 'react';
import type { BerlinDay } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import { statusWords } from '#i18n/status-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { DayBars } from './day-bars.tsx';
import type { PaymentRuns as Payments } from '#domain/payment-runs.ts';
import { ExpectedShort } from './expected-back.tsx';
import { PaymentRuns } from './payment-runs.tsx';
import { ServiceDetails } from './service-details.tsx';
import { ServiceName } from './service-name.tsx';
import type { ServiceView } from './service-view.ts';
import type { Talk } from './talk.ts';
import './service-row.css';

export type ServiceRowProps = Readonly<{
  view: ServiceView;
  insurerId: string;
  /** of how many services in the published order */
  total: number;
  firstDay: BerlinDay | null;
  /** only at the service that pays */
  payments: Payments | null;
  proof: PaintProof;
  now: Instant;
  /** midnight: times of today are told without their day */
  today: Instant;
  isOpen: boolean;
  onToggle: () => void;
  /** below the card's heading, or below one of a group */
  headingLevel: 3 | 4;
  talk: Talk;
}>;

/** One service: its state in words and since when; opened, why, until when, and the last days as a table. */
export function ServiceRow(props: ServiceRowProps) {
  const { view, insurerId, firstDay, payments, proof, now, today, isOpen, onToggle, headingLevel, talk } = props;
  const { service, slot, painted, days, place, expected } = view;
  const isAway = place === 'unreachable' || place === 'limited' || place === 'unknown';
  const { words, messages } = talk;
  const detailsId = useId();
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  const since = painted.kind === 'state' ? (slot?.since ?? null) : null;
  const name = textIn(service.name, messages.language).words;
  return (
    <li
      className="service-row"
      data-open={isOpen}
      data-row={service.id}
      {...cellMarks(insurerId, service.id, painted, proof)}
    >
      <PaintedTile painted={painted} size={32} okAs="tick" />
      <div className="service-row-words">
        <Heading className="service-row-name">
          <button
            type="button"
            className="service-row-button"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            <ServiceName service={service} talk={talk} />
            <MoreIcon name="chevron" />
          </button>
        </Heading>
        <p className="service-row-state">
          {statusWords(painted, messages, 'public')}
          {since !== null && `, ${messages.formats.since(since, today)}`}
        </p>
        {expected !== null && isAway && <ExpectedShort expected={expected} now={now} talk={talk} />}
        {payments !== null && <PaymentRuns payments={payments} now={now} talk={talk} />}
      </div>
      {days !== null && firstDay !== null && painted.kind !== 'notApplicable' && (
        <div className="service-row-bars">
          <DayBars first={firstDay} days={days} label={words.days.label(name)} now={now} talk={talk} />
        </div>
      )}
      <div id={detailsId} className="service-row-details" data-folded={!isOpen}>
        <ServiceDetails view={view} name={name} total={props.total} firstDay={firstDay} now={now} talk={talk} />
      </div>
    </li>
  );
}
