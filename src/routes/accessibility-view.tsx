import { PlainCard } from '#features/about/plain-card.tsx';
import { PlainTerms, PlainText } from '#features/about/plain-text.tsx';
import { situationAddress } from '#i18n/situation-address.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { PublicPage } from './public-page.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useLiveClock } from './use-live-clock.ts';

/** Noon in Berlin on the day the statement was last gone through. */
const statedAt = Date.UTC(2026, 10, 23, 11);
const sampleMail = 'barrierefreiheit@kassenstatus.example';
const samplePhone = '030 23125 000';
const arbitrationAddress =
  'https://www.behindertenbeauftragte.de/DE/SchlichtungsstelleBGG/SchlichtungsstelleBGG_node.html';

/** The accessibility statement, with its gaps named. */
export function AccessibilityView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('accessibility');
  useLiveClock(source);
  const isEasy = messages.language === 'leicht';
  const { title, description, heading, scope, status, gaps, made, feedback, enforcement } = words;
  return (
    <PublicPage source={source} title={title} description={description} heading={heading}>
      <p className="max-w-prose font-semibold">{words.sample}</p>
      <div className="about-cards">
        <PlainCard heading={scope.heading}>
          <PlainText isEasy={isEasy}>{scope.text}</PlainText>
        </PlainCard>
        <PlainCard heading={status.heading}>
          <PlainText isEasy={isEasy}>{status.text}</PlainText>
        </PlainCard>
        <PlainCard heading={gaps.heading}>
          <PlainTerms items={gaps.items} isEasy={isEasy} />
          <PlainText isEasy={isEasy}>{gaps.instead}</PlainText>
          <p>
            <a className="link" href={situationAddress(messages.language)}>
              {gaps.report}
            </a>
          </p>
        </PlainCard>
        <PlainCard heading={made.heading}>
          <PlainText isEasy={isEasy}>{made.text}</PlainText>
          <p>{made.date(messages.formats.date(statedAt))}</p>
        </PlainCard>
        <PlainCard heading={feedback.heading}>
          <PlainText isEasy={isEasy}>{feedback.text}</PlainText>
          <p className="wrap-anywhere">
            {feedback.mail}:{' '}
            <a className="link" href={`mailto:${sampleMail}`}>
              {sampleMail}
            </a>{' '}
            {feedback.sample}
          </p>
          <p>
            {feedback.phone}: {samplePhone} {feedback.sample}
          </p>
        </PlainCard>
        <PlainCard heading={enforcement.heading}>
          <PlainText isEasy={isEasy}>{enforcement.text}</PlainText>
          <p>
            <a className="link" href={arbitrationAddress} hrefLang="de" rel="noreferrer">
              {enforcement.link}
            </a>
          </p>
          <PlainText isEasy={isEasy}>{enforcement.lands}</PlainText>
        </PlainCard>
      </div>
    </PublicPage>
  );
}
