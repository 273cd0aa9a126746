import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { MessagesCard } from '#features/insurer-page/messages-card.tsx';
import { PageCard } from '#features/insurer-page/page-card.tsx';
import { PlannedCard } from '#features/insurer-page/planned-card.tsx';
import { ReachCard } from '#features/insurer-page/reach-card.tsx';
import { RedoCard } from '#features/insurer-page/redo-card.tsx';
import { redoTold } from '#features/insurer-page/redo-told.ts';
import { serviceViews } from '#features/insurer-page/service-view.ts';
import { ServicesCard } from '#features/insurer-page/services-card.tsx';
import { ShareLine } from '#features/insurer-page/share-line.tsx';
import type { Talk } from '#features/insurer-page/talk.ts';
import { TodoCard } from '#features/insurer-page/todo-card.tsx';
import { pathPrefixes } from '#i18n/language.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { isProven } from '#ui/status/is-proven.ts';
import type { InsurerCardsProps } from './insurer-details.ts';
import { FeedLinks } from './feed-links.tsx';
import { OtherInsurer } from './other-insurer.tsx';
import { SubscribeLinks } from './subscribe-links.tsx';
import { TimelineLink } from './timeline-link.tsx';
import type { InsurerAnswer, InsurerAnswerProps } from './use-board-feed.ts';
import { useInsurerAnswer } from './use-insurer-answer.ts';
import { useView } from './use-view.ts';

/** Everything below the answer: what to do, every service, whom to call, what is told and what is planned. */
export function InsurerCards(props: InsurerCardsProps) {
  const { source, insurer, row } = props;
  const Answer = source.past?.InsurerAnswerThen ?? InsurerAnswerNow;
  return (
    <Answer source={source} insurerId={insurer.id} row={row}>
      {(answer) => <Cards {...props} {...answer} />}
    </Answer>
  );
}

function InsurerAnswerNow({ source, insurerId, row, children }: InsurerAnswerProps) {
  return children(useInsurerAnswer(source, insurerId, row));
}

function Cards(props: InsurerCardsProps & InsurerAnswer) {
  const { insurer, row, catalog, proof, now, name, page, state, told } = props;
  const talk = useTalk();
  const { at: toldAt, isOld } = told;
  const reading = useMemo(() => ({ now: isProven(proof) ? now : null, toldAt }), [proof, now, toldAt]);
  const services = useMemo(
    () => serviceViews(catalog, row, proof, page, reading),
    [catalog, row, proof, page, reading],
  );
  const old = isOld && toldAt !== null ? talk.messages.frame.beside.old(talk.messages.formats.dateTime(toldAt)) : null;
  const address = useAddress(insurer.id);
  // with nothing to be done again the side has room for the messages
  const redo = redoTold(page?.redoWindows ?? null, old);
  const isShort = page !== null && redo !== 'open';
  const part = { state, old, now, talk };
  const news = (
    <>
      <MessagesCard {...part} incidents={page?.incidents ?? null} reading={reading} />
      <PlannedCard
        {...part}
        works={page?.plannedWork ?? null}
        isProven={reading.now !== null}
        services={catalog.services}
      />
      {/* what is told above would push it down when it comes */}
      {(page !== null || state === 'failed') && (
        <PageCard heading={talk.messages.frame.footer.subscribe} className="no-print">
          <SubscribeLinks insurerId={insurer.id} />
        </PageCard>
      )}
    </>
  );
  return (
    <>
      <FeedLinks insurerId={insurer.id} about={name} />
      <div className="insurer-picture-search-narrow">
        <OtherInsurer insurers={catalog.insurers} chosen={name} />
      </div>
      <div className="insurer-picture-side">
        <TodoCard insurer={insurer} services={services} isProven={isProven(proof)} redo={redo} talk={talk} />
        <RedoCard redoWindows={page?.redoWindows ?? null} state={state} old={old} talk={talk} />
        {isShort && news}
      </div>
      <div className="insurer-picture-services">
        <ServicesCard
          insurerId={insurer.id}
          services={services}
          firstDay={page?.days.first ?? null}
          payments={page?.payments ?? null}
          old={old}
          proof={proof}
          now={now}
          talk={talk}
        />
      </div>
      <div className="insurer-picture-reach">
        <ReachCard contacts={insurer.contacts} ways={page?.ways ?? null} services={services} talk={talk} />
        <ShareLine address={address} talk={talk}>
          <TimelineLink selection={{ insurerId: insurer.id, audience: 'public' }} label={talk.words.share.timeline} />
        </ShareLine>
      </div>
      {!isShort && <div className="insurer-picture-told">{news}</div>}
    </>
  );
}

function useTalk(): Talk {
  const words = usePartWords('insurerCards');
  const messages = usePublicWords();
  const { to } = useView();
  return useMemo(
    () => ({
      words,
      messages,
      link: (path, label) => (
        <Link className="link" href={to(path)}>
          {label}
        </Link>
      ),
    }),
    [words, messages, to],
  );
}

/** The address to pass on: of this insurer in this language, without what only concerns this reader. */
function useAddress(id: string): string {
  const { language } = usePublicWords();
  useLocation();
  return `${location.origin}${pathPrefixes[language]}/kasse/${encodeURIComponent(id)}`;
}
