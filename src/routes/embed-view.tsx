import { useState } from 'react';
import { EmbedOffer } from '#features/embed/embed-offer.tsx';
import type { Look } from '#features/embed/snippet.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { ChoiceField } from '#ui/primitives/choice-field.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import { PublicPage } from './public-page.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { insurerParameters, useChosenInsurer } from './use-chosen-insurer.ts';

/** The widget and the badge to take along: choose an insurer, copy a few lines, see what they will show. */
export function EmbedView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('embed');
  const { catalog, failure, retry } = useBoardFeed(source);
  const { chosen, ignored, options, choose, nameOf } = useChosenInsurer(catalog);
  const [look, setLook] = useState<Look>('auto');
  const [variant, setVariant] = useState<'frame' | 'badge'>('frame');
  const insurer = chosen ?? catalog?.insurers.find(({ id }) => id === options[0]?.value) ?? null;
  const { title, description, heading, intro } = words;
  return (
    <PublicPage source={source} title={title} description={description} heading={heading} others={insurerParameters}>
      <p className="max-w-prose">{intro}</p>
      <IgnoredNotice ignored={ignored} words={messages.ignored} />
      {insurer === null && failure === null && <p>{messages.frame.load.wait}</p>}
      {insurer === null && failure !== null && (
        <LoadFailure title={messages.frame.load.failed} failure={failure} onRetry={retry} messages={messages} />
      )}
      {insurer !== null && (
        <>
          <section className="public-card grid gap-4 md:grid-cols-3">
            <ChoiceField label={words.choose} value={insurer.id} options={options} onChoose={choose} />
            <ChoiceField
              label={words.variant}
              value={variant}
              options={[
                { value: 'frame', name: words.variants.frame },
                { value: 'badge', name: words.variants.badge },
              ]}
              onChoose={setVariant}
            />
            {variant === 'frame' && (
              <ChoiceField
                label={words.look}
                value={look}
                options={[
                  { value: 'auto', name: words.looks.auto },
                  { value: 'light', name: words.looks.light },
                  { value: 'dark', name: words.looks.dark },
                ]}
                onChoose={setLook}
              />
            )}
          </section>
          <EmbedOffer
            variant={variant}
            snippet={{
              origin: location.origin,
              language: messages.language,
              insurer: { id: insurer.id, name: nameOf(insurer) },
              look,
              words,
            }}
            words={words}
          />
        </>
      )}
      <div className="grid gap-5 md:grid-cols-2">
        <Points {...words.does} />
        <Points {...words.doesNot} />
      </div>
    </PublicPage>
  );
}

function Points({ heading, items }: Readonly<{ heading: string; items: readonly string[] }>) {
  return (
    <section className="public-card">
      <h2 className="public-card-title">{heading}</h2>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
