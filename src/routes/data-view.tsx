import { Link } from 'wouter';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { PlainCard } from '#features/about/plain-card.tsx';
import { PlainList, PlainTerms, PlainText } from '#features/about/plain-text.tsx';
import { subscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { situationAddress } from '#i18n/situation-address.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { PublicPage } from './public-page.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { useView } from './use-view.ts';

/** Definitions and formulas, where the data come from, and where programs read them. */
export function DataView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('data');
  const { catalog } = useBoardFeed(source);
  const clockKind = useLiveBoardPart(source.liveBoard, (state) => state.clock?.kind);
  const { to } = useView();
  const isEasy = messages.language === 'leicht';
  const { feed, calendar } = subscriptionAddresses({
    origin: '',
    insurerId: null,
    serviceId: null,
    language: messages.language,
  });
  const { title, description, heading, counts, levels, availability, machines, licence } = words;
  const origin = {
    simulated: words.source.simulated,
    real: words.source.measured(catalog?.provider.name ?? '–'),
  };
  return (
    <PublicPage source={source} title={title} description={description} heading={heading}>
      <div className="about-cards">
        <PlainCard heading={words.source.heading}>
          {/* before the server has told its clock, nobody knows which */}
          {clockKind !== undefined && <PlainList items={origin[clockKind]} isEasy={isEasy} />}
          <PlainText isEasy={isEasy}>{words.source.provenance}</PlainText>
          <PlainTerms items={words.source.kinds} isEasy={isEasy} />
        </PlainCard>
        <PlainCard heading={counts.heading}>
          <PlainTerms items={counts.items} isEasy={isEasy} />
        </PlainCard>
        <PlainCard heading={levels.heading}>
          <PlainTerms items={levels.items} isEasy={isEasy} />
        </PlainCard>
        <PlainCard heading={availability.heading}>
          <PlainText isEasy={isEasy}>{availability.intro}</PlainText>
          <PlainTerms items={availability.formulas} isEasy={isEasy} />
          <PlainList items={availability.notes} isEasy={isEasy} />
          <PlainText isEasy={isEasy}>{availability.example}</PlainText>
        </PlainCard>
        <PlainCard heading={machines.heading}>
          <ul className="grid gap-1.5">
            {[
              ['/schnittstelle.html', machines.api],
              ['/openapi.yaml', machines.openApi],
              [feed, machines.feed],
              [calendar, machines.calendar],
              [situationAddress(messages.language), machines.report],
            ].map(([href, name]) => (
              <li key={href}>
                <a className="link inline-block py-0.5" href={href}>
                  {name}
                </a>
              </li>
            ))}
            <li>
              <Link className="link inline-block py-0.5" href={to('/auf-dem-laufenden')}>
                {machines.subscribe}
              </Link>
            </li>
          </ul>
        </PlainCard>
        <PlainCard heading={licence.heading}>
          <PlainList items={licence.items} isEasy={isEasy} />
        </PlainCard>
      </div>
    </PublicPage>
  );
}
