import { useId } from 'react';
import { readerGroups, type FallbackGuide } from '#domain/catalog.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { ToldLine } from '#ui/primitives/told-text.tsx';

export type ServiceGuidesProps = Readonly<{
  guides: readonly FallbackGuide[];
  messages: PublicMessages;
  words: ServiceWords['guides'];
}>;

/** What each group of readers does instead. Stands here at all times: whoever is affected should not have to wait for a board to say so. */
export function ServiceGuides({ guides, messages, words }: ServiceGuidesProps) {
  const id = useId();
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {guides.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <>
          {readerGroups.flatMap((group) =>
            guides
              .filter(({ readerGroup }) => readerGroup === group)
              .map((guide) => (
                <Guide
                  key={`${group} ${guide.kind} ${guide.steps[0]?.de ?? ''}`}
                  guide={guide}
                  messages={messages}
                  words={words}
                />
              )),
          )}
          <p className="text-sm text-ink-2">{words.own}</p>
        </>
      )}
    </section>
  );
}

type GuideProps = Readonly<{ guide: FallbackGuide; messages: PublicMessages; words: ServiceWords['guides'] }>;

function Guide({ guide, messages: { language, frame }, words }: GuideProps) {
  return (
    <div className="service-guide">
      <h3 className="font-semibold">
        {words.readers[guide.readerGroup]} <span className="font-normal text-ink-2">({words.kinds[guide.kind]})</span>
      </h3>
      <ol className="service-steps">
        {guide.steps.map((step) => (
          <li key={step.de}>
            <ToldLine text={step} language={language} mark={frame.otherLanguage} />
          </li>
        ))}
      </ol>
      {guide.kind !== 'none' && (
        <p className="text-sm text-ink-2">{guide.isIndependent ? words.independent : words.dependent}</p>
      )}
    </div>
  );
}
