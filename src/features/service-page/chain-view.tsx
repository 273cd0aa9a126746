import { useId } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { DeliveryLink } from '#domain/delivery-chain.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { insurerNameOf, serviceCodeOf, serviceNameOf } from '#ui/catalog-names.ts';
import { ChainLeg } from './chain-leg.tsx';
import { chainTold } from './chain-told.ts';
import './chain-view.css';

export type ChainViewProps = Readonly<{
  links: readonly DeliveryLink[];
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  /** the insurer whose chain is shown; null = all together */
  insurerId: string | null;
  onChoose: (insurerId: string | null) => void;
  messages: PublicMessages;
  words: ServiceWords['chain'];
}>;

/** The way of a sick note in three legs, with the broken one marked by its shape and in words. */
export function ChainView({ links, board, catalog, proof, insurerId, onChoose, messages, words }: ChainViewProps) {
  const id = useId();
  const carrier = serviceCodeOf(catalog, links[0]?.serviceIds[0] ?? '');
  const stations = [words.practice, carrier, words.insurer, words.employer];
  const told = chainTold({ links, board, catalog, proof, insurerId, stations, words });
  const nameOf = (serviceId: string) => serviceNameOf(catalog, serviceId, messages.language);
  return (
    <section className="public-card grid gap-3" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="public-card-title">
        {words.heading}
      </h2>
      <p className="max-w-prose text-ink-2">{words.text}</p>
      <div className="chain-choice">
        <label htmlFor={id} className="text-sm font-semibold text-ink-2">
          {words.choose}
        </label>
        <select
          id={id}
          className="chain-select"
          value={insurerId ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
        >
          <option value="">{words.all}</option>
          {catalog.insurers.map((insurer) => (
            <option key={insurer.id} value={insurer.id}>
              {insurerNameOf(catalog, insurer.id)}
            </option>
          ))}
        </select>
      </div>
      <p className="font-semibold" data-chain-told="">
        {told.sentence}
      </p>
      <ol className="chain">
        {told.legs.map((leg, index) => (
          <ChainLeg
            key={leg.id}
            leg={leg}
            from={stations[index] ?? ''}
            to={stations[index + 1] ?? ''}
            isLast={index === told.legs.length - 1}
            needs={words.standsOn((links[index]?.serviceIds ?? []).map(nameOf).join(', '))}
            isEasy={messages.language === 'leicht'}
            words={words}
          />
        ))}
      </ol>
    </section>
  );
}
