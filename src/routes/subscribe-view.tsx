import { useState } from 'react';
import { Link } from 'wouter';
import { PlainCard } from '#features/about/plain-card.tsx';
import { PlainList, PlainText } from '#features/about/plain-text.tsx';
import { subscriptionAddresses, type SubscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { textIn } from '#i18n/text-in.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { isReadable } from '#ui/is-readable.ts';
import { ChoiceField } from '#ui/primitives/choice-field.tsx';
import { CopyBox } from '#ui/primitives/copy-box.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import { PublicPage } from './public-page.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { FeedLinks } from './feed-links.tsx';
import { insurerParameters, useChosenInsurer } from './use-chosen-insurer.ts';
import { useView } from './use-view.ts';
import { changeSearch } from './view-search.ts';

/** How to be told without looking: feed and calendar, of everything or of one insurer or service. */
export function SubscribeView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('subscribe');
  const { catalog, failure, retry } = useBoardFeed(source);
  const { chosen, ignored, options, choose } = useChosenInsurer(catalog);
  const [serviceId, setServiceId] = useState('');
  const isEasy = messages.language === 'leicht';
  const insurerId = chosen?.id ?? null;
  const { origin } = location;
  const { language } = messages;
  const addresses = subscriptionAddresses({ origin, insurerId, serviceId: serviceId || null, language });
  const { title, description, heading } = words;
  return (
    <PublicPage source={source} title={title} description={description} heading={heading} others={insurerParameters}>
      <div className="max-w-prose">
        <PlainText isEasy={isEasy}>{words.intro}</PlainText>
      </div>
      {catalog === null && failure !== null && (
        <LoadFailure title={messages.frame.load.failed} failure={failure} onRetry={retry} messages={messages} />
      )}
      <IgnoredNotice ignored={ignored} words={messages.ignored} />
      <section className="public-card grid gap-4 md:grid-cols-2">
        <ChoiceField
          label={words.insurer}
          value={insurerId ?? ''}
          options={[{ value: '', name: words.allInsurers }, ...options]}
          onChoose={(id) => choose(id === '' ? null : id)}
        />
        <ChoiceField
          label={words.service}
          value={serviceId}
          options={[
            { value: '', name: words.allServices },
            ...(catalog?.services ?? []).map(({ id, name }) => {
              const { words: said } = textIn(name, messages.language);
              return { value: id, name: isReadable(said) ? said : id };
            }),
          ]}
          onChoose={setServiceId}
        />
      </section>
      <FeedLinks insurerId={insurerId} serviceId={serviceId || null} about={chosen?.shortName ?? null} />
      <SubscribeCards addresses={addresses} insurerId={insurerId} />
    </PublicPage>
  );
}

type SubscribeCardsProps = Readonly<{ addresses: SubscriptionAddresses; insurerId: string | null }>;

function SubscribeCards({ addresses: { feed, calendar, webcal }, insurerId }: SubscribeCardsProps) {
  const words = usePartWords('subscribe');
  const isEasy = usePublicWords().language === 'leicht';
  const { to } = useView();
  return (
    <div className="about-cards">
      <PlainCard heading={words.feed.heading}>
        <PlainText isEasy={isEasy}>{words.feed.text}</PlainText>
        <CopyBox label={words.feed.address} text={feed} words={words} />
        <p>
          <a className="link" href={feed}>
            {words.feed.open}
          </a>
        </p>
        <PlainList items={words.feed.steps} isEasy={isEasy} isNumbered />
      </PlainCard>
      <PlainCard heading={words.calendar.heading}>
        <PlainText isEasy={isEasy}>{words.calendar.text}</PlainText>
        <p>
          <a className="button w-fit" href={webcal}>
            {words.calendar.subscribe}
          </a>
        </p>
        <CopyBox label={words.calendar.address} text={calendar} words={words} />
        <p>
          <a className="link" href={calendar} download="termine.ics">
            {words.calendar.download}
          </a>
        </p>
        <PlainList items={words.calendar.steps} isEasy={isEasy} isNumbered />
      </PlainCard>
      <PlainCard heading={words.badge.heading}>
        <PlainText isEasy={isEasy}>{words.badge.text}</PlainText>
        <p>
          <Link className="link" href={withInsurer(to('/einbetten'), insurerId)}>
            {words.badge.link}
          </Link>
        </p>
      </PlainCard>
      <PlainCard heading={words.limits.heading}>
        <PlainList items={words.limits.items} isEasy={isEasy} />
      </PlainCard>
    </div>
  );
}

function withInsurer(address: string, insurerId: string | null): string {
  const [path = '', search = ''] = address.split('?');
  return `${path}${changeSearch(search, { kasse: insurerId })}`;
}
