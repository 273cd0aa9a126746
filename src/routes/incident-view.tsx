import { useContext } from 'react';
import { Link, useParams } from 'wouter';
import { incidentQuery } from '#api/incident-query.ts';
import { NotYetTold } from '#api/query-failure.ts';
import { decodeIncident } from '#contract/codec/incident-codec.ts';
import type { Incident } from '#domain/incident.ts';
import { extentNow } from '#domain/incident-extent.ts';
import { firstSentence, plainWords } from '#i18n/plain-words.ts';
import { newestUpdateOf } from '#domain/incident-reading.ts';
import { pathPrefixes, type Language } from '#i18n/language.ts';
import { textIn } from '#i18n/text-in.ts';
import { AffectedPlaces } from '#features/incident-page/affected-places.tsx';
import { ExtentView } from '#features/incident-page/extent-view.tsx';
import { ImpactNow } from '#features/incident-page/impact-now.tsx';
import { IncidentHead } from '#features/incident-page/incident-head.tsx';
import { InsteadNow } from '#features/incident-page/instead-now.tsx';
import { TrustBlock } from '#features/incident-page/trust-block.tsx';
import { UpdateList } from '#features/incident-page/update-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { CopyLink } from '#ui/primitives/copy-link.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { isReadable } from '#ui/is-readable.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { FeedLinks } from './feed-links.tsx';
import { IncidentGuidance } from './incident-guidance.tsx';
import { IncidentWorks } from './incident-works.tsx';
import { LaterNotFound } from './later-not-found.tsx';
import { PastContext, type PastShown } from './past-context.ts';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { SubscribeLinks } from './subscribe-links.tsx';
import { ToldAnswer } from './told-answer.tsx';
import { TimelineLink } from './timeline-link.tsx';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { hasFailed, usePastAnswer } from './use-past-answer.ts';
import { useQueryWithRetry } from './use-query-with-retry.ts';
import { useIncidentExtent } from './use-incident-extent.ts';
import type { Told } from './use-told.ts';
import { useView } from './use-view.ts';

/** One incident: the newest word, all words, what is known and what not, how far it reached, whom it concerns. */
export function IncidentView({ source }: Readonly<{ source: BoardSource }>) {
  const { id } = useParams<{ id: string }>();
  const { client, liveBoard } = source;
  const messages = usePublicWords();
  const words = usePartWords('incidents');
  const feed = useBoardFeed(source);
  const query = useQueryWithRetry(incidentQuery(client, liveBoard.audience, id));
  const { data: live, error } = query;
  const kept = usePastAnswer(source, `public/incidents/${encodeURIComponent(id)}`, decodeIncident, hasFailed(query));
  const data = live ?? kept ?? undefined;
  const past = useContext(PastContext)?.past;
  if (data === undefined && error instanceof NotYetTold && past)
    return <NotTold source={source} words={past.notTold} />;
  const isMissing = data === undefined && error?.failure.kind === 'status' && error.failure.status === 404;
  if (isMissing) return <LaterNotFound source={source} missing={{ kind: 'incident', id }} />;
  const title = data === undefined ? null : textIn(data.incident.title, messages.language);
  const heading = title !== null && isReadable(title.words) ? plainWords(title.words) : words.incident;
  return (
    <PublicPage
      source={source}
      title={heading}
      description={data === undefined ? words.description : sentenceOf(data.incident, messages.language, heading)}
      heading={heading}
      headingLang={title?.lang}
    >
      {title?.lang !== undefined && messages.frame.otherLanguage !== '' && (
        <p className="text-sm text-ink-3">({messages.frame.otherLanguage})</p>
      )}
      <FeedLinks about={null} />
      <ToldAnswer source={source} query={query} past={kept} words={words}>
        {({ incident }, told) => <Story source={source} feed={feed} incident={incident} told={told} />}
      </ToldAnswer>
    </PublicPage>
  );
}

type NotToldProps = Readonly<{ source: BoardSource; words: PastShown['notTold'] }>;

/** It exists, but not yet at the instant looked at: that is no wrong address. */
function NotTold({ source, words: { heading, text, others } }: NotToldProps) {
  const { to } = useView();
  return (
    <PublicPage source={source} title={heading} description={text} heading={heading}>
      <p>{text}</p>
      <p>
        <Link href={to('/stoerung')} className="link">
          {others}
        </Link>
      </p>
    </PublicPage>
  );
}

type StoryProps = Readonly<{ source: BoardSource; feed: BoardFeed; incident: Incident; told: Told }>;

function Story({ source, feed: { catalog, shown, proof, minute }, incident, told }: StoryProps) {
  const messages = usePublicWords();
  const words = usePartWords('incidents');
  const extent = useIncidentExtent(source, incident, minute);
  const now = isProven(proof) ? minute : null;
  const { copy, ...copied } = words.share;
  const copyWords = { button: copy, ...copied };
  const live = shown === null || now === null ? null : { board: shown.board, proof };
  return (
    <>
      <IncidentHead
        incident={incident}
        catalog={catalog}
        reading={{ now, toldAt: told.at }}
        messages={messages}
        words={words}
      >
        <PublicStand liveBoard={source.liveBoard} />
      </IncidentHead>
      <div className="incident-columns">
        <div className="incident-column">
          <UpdateList key={incident.id} incident={incident} messages={messages} words={words} />
          <ExtentView
            extent={extent}
            updates={incident.updates}
            live={live === null ? null : extentNow(live.board, incident.id, live.proof)}
            now={now}
            messages={messages}
            words={words.extent}
          />
          {catalog !== null && (
            <InsteadNow incident={incident} catalog={catalog} live={live} messages={messages} words={words.instead} />
          )}
          <IncidentWorks source={source} incident={incident} now={minute} />
        </div>
        <div className="incident-column">
          {catalog !== null && <ImpactNow catalog={catalog} live={live} words={words.matrix} />}
          <IncidentGuidance incidents={[incident]} />
          <TrustBlock known={incident.known} messages={messages} words={words.trust} />
          {catalog !== null && (
            <AffectedPlaces
              incident={incident}
              catalog={catalog}
              live={live}
              messages={messages}
              words={words.affected}
            />
          )}
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            <PageLink to="/stoerung" className="link">
              {words.toList}
            </PageLink>
            <PageLink to="/termine" className="link">
              {words.toPlanned}
            </PageLink>
            <TimelineLink selection={{ incidentId: incident.id, audience: 'public' }} label={words.timeline} />
          </p>
          <div className="no-print flex flex-wrap items-center gap-2">
            <CopyLink link={addressOf(incident.id, messages.language)} words={copyWords} />
          </div>
          <SubscribeLinks insurerId={null} />
        </div>
      </div>
    </>
  );
}

function sentenceOf(incident: Incident, language: Parameters<typeof textIn>[1], heading: string): string {
  const update = newestUpdateOf(incident);
  return update === null ? heading : firstSentence(textIn(update.text, language).words);
}

/** To pass on: of this incident in this language, without what only concerns this reader. */
function addressOf(id: string, language: Language): string {
  return `${location.origin}${pathPrefixes[language]}/stoerung/${encodeURIComponent(id)}`;
}
