import { useState } from 'react';
import type { BerlinDay } from '#domain/berlin-time.ts';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import { servicePlaces, type ServicePlace } from '#domain/service-place.ts';
import { PageCard } from './page-card.tsx';
import type { PaymentRuns as Payments } from '#domain/payment-runs.ts';
import { ServiceRow } from './service-row.tsx';
import type { ServiceView } from './service-view.ts';
import type { Talk } from './talk.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import './services-card.css';

export type ServicesCardProps = Readonly<{
  insurerId: string;
  services: readonly ServiceView[];
  firstDay: BerlinDay | null;
  /** of the first service that pays; null = the page has not come */
  payments: Payments | null;
  /** that runs and returns may have been overtaken; null = they are of now */
  old: string | null;
  proof: PaintProof;
  now: Instant;
  talk: Talk;
}>;

const orders = ['importance', 'place'] as const;

/** All services in a fixed order, so that nothing moves under a reader's eyes; sorted by state for those who ask. Open rows stay open in any order. */
export function ServicesCard(props: ServicesCardProps) {
  const { services, talk, now } = props;
  const { words } = talk;
  const [order, setOrder] = useState<(typeof orders)[number]>('importance');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const list = useKeptFocus();
  const used = services.filter(({ place }) => place !== 'notUsed');
  const isAllOpen = used.length > 0 && used.every(({ service }) => open.has(service.id));
  const paying = services.find(({ service }) => service.family === 'money')?.service.id;
  const rows = (views: readonly ServiceView[]) => (
    <ul>
      {views.map((view) => (
        <ServiceRow
          key={view.service.id}
          {...props}
          view={view}
          headingLevel={order === 'importance' ? 3 : 4}
          total={services.length}
          today={berlinInstantOf(berlinDayOf(now))}
          payments={view.service.id === paying ? props.payments : null}
          isOpen={open.has(view.service.id)}
          onToggle={() => setOpen(toggled(open, view.service.id))}
        />
      ))}
    </ul>
  );
  return (
    <PageCard
      heading={words.services.heading}
      className="services-card"
      old={props.old}
      beside={<span className="services-card-days">{words.services.days}</span>}
    >
      <p className="text-sm text-ink-2">{countsIn(services, talk)}</p>
      <fieldset className="services-card-orders no-print" aria-label={words.services.order}>
        {orders.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={order === one} onClick={() => setOrder(one)}>
            {words.services.orders[one]}
          </button>
        ))}
        <button
          type="button"
          className="chip"
          aria-pressed={isAllOpen}
          onClick={() => setOpen(isAllOpen ? new Set() : new Set(used.map(({ service }) => service.id)))}
        >
          {isAllOpen ? words.days.tableClose : words.days.table}
        </button>
      </fieldset>
      <div ref={list}>
        {order === 'importance' && rows(services)}
        {order === 'place' &&
          placesOf(services).map(([place, views]) => (
            <section key={place} aria-label={words.services.places[place]}>
              <h3 className="services-card-place">
                {words.services.count(words.services.places[place], views.length)}
              </h3>
              {rows(views)}
            </section>
          ))}
      </div>
    </PageCard>
  );
}

function countsIn(services: readonly ServiceView[], { words: { services: words } }: Talk): string {
  return placesOf(services)
    .map(([place, views]) => words.count(words.places[place], views.length))
    .join(' · ');
}

function placesOf(services: readonly ServiceView[]): readonly (readonly [ServicePlace, readonly ServiceView[]])[] {
  return servicePlaces
    .map((place) => [place, services.filter((view) => view.place === place)] as const)
    .filter(([, views]) => views.length > 0);
}

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}
