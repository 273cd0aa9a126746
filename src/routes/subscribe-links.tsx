import { Link } from 'wouter';
import { subscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { useView } from './use-view.ts';
import { withInsurer } from './with-insurer.ts';
import '#ui/primitives/fold.css';

/** Feed and calendar of one insurer or (null) of all, and where it says how they are used. */
export function SubscribeLinks({ insurerId }: Readonly<{ insurerId: string | null }>) {
  const { frame, language } = usePublicWords();
  const { to } = useView();
  const { feed, calendar } = subscriptionAddresses({ origin: location.origin, insurerId, serviceId: null, language });
  return (
    <div className="no-print grid gap-2.5">
      <p className="flex flex-wrap gap-2.5">
        <a className="button" href={feed}>
          <MoreIcon name="feed" />
          {frame.subscribe.feed}
        </a>
        <a className="button" href={calendar} download="termine.ics">
          <MoreIcon name="calendar" />
          {frame.subscribe.calendar}
        </a>
      </p>
      <p className="text-sm text-ink-2">{frame.footer.noStorage}</p>
      <p>
        <Link className="link" href={withInsurer(to('/auf-dem-laufenden'), insurerId)}>
          {frame.subscribe.how}
        </Link>
      </p>
    </div>
  );
}
