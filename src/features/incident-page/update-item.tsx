import type { Update } from '#domain/incident.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Formats } from '#i18n/formats.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { GermanWithin } from '#ui/primitives/german-within.tsx';
import { ToldParagraphs } from '#ui/primitives/told-text.tsx';
import { sourceWords } from './source-words.ts';

export type UpdateItemProps = Readonly<{
  update: Update;
  isNew: boolean;
  messages: PublicMessages;
  words: IncidentsWords;
}>;

/** One message: number, time, what it says, who says it, and what it said before it was changed. */
export function UpdateItem({ update, isNew, messages, words }: UpdateItemProps) {
  const { language, frame, formats } = messages;
  const said = words.updates;
  const isLate = Math.abs(update.publishedAt - update.at) > minuteMs;
  return (
    <li id={`meldung-${update.number}`} className="incident-update">
      <h3 className="incident-update-head">
        <span className="font-semibold">{said.number(update.number)}</span>
        <Time at={update.publishedAt} formats={formats} />
        <span className="incident-tag">{words.lifecycles[update.lifecycle]}</span>
        {isNew && <strong className="incident-new">{said.isNew}</strong>}
      </h3>
      <div className="incident-text">
        <ToldParagraphs text={update.text} language={language} mark={frame.otherLanguage} />
      </div>
      {update.eta !== null && (
        <p className="text-sm">
          {said.eta(formats.dateTime(update.eta.earliest), formats.dateTime(update.eta.latest))}{' '}
          {update.eta.revision > 1 && said.etaRevised(update.eta.revision - 1)}
        </p>
      )}
      <p className="incident-source">
        <span>
          <GermanWithin
            sentence={sourceWords(update.source, words.source)}
            german={'source' in update.source ? update.source.source : ''}
            language={language}
          />
        </span>
        {isLate && <span>{said.happened(formats.dateTime(update.at))}</span>}
        {update.editedAt !== null && <span>{said.edited(formats.dateTime(update.editedAt))}</span>}
      </p>
      {update.formerTexts.length > 0 && (
        <FoldSection heading={words.count(said.former, update.formerTexts.length)} level={4} isOpenAtFirst={false}>
          <ul className="incident-former">
            {update.formerTexts.toReversed().map((former) => (
              <li key={former.replacedAt}>
                <p className="text-sm text-ink-2">{said.replaced(formats.dateTime(former.replacedAt))}</p>
                <ToldParagraphs text={former.text} language={language} mark={frame.otherLanguage} />
              </li>
            ))}
          </ul>
        </FoldSection>
      )}
    </li>
  );
}

function Time({ at, formats }: Readonly<{ at: number; formats: Formats }>) {
  return (
    <time className="text-ink-2" dateTime={new Date(at).toISOString()}>
      {formats.dateTime(at)}
    </time>
  );
}
