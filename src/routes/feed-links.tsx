import { subscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';

export type FeedLinksProps = Readonly<{
  insurerId?: string | null;
  serviceId?: string | null;
  /** what they are about, for the names under which programs offer them; null = everything */
  about: string | null;
}>;

/** Feed and calendar of what a page is about. React puts them into the head of the document, where programs look for them, and takes them away again. */
export function FeedLinks({ insurerId = null, serviceId = null, about }: FeedLinksProps) {
  const { frame, language } = usePublicWords();
  const { feed, calendar } = subscriptionAddresses({ origin: location.origin, insurerId, serviceId, language });
  const { incidents, planned } = frame.footer;
  const name = (what: string) => (about === null ? `${frame.brand}: ${what}` : `${about}: ${what}`);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feed} title={name(incidents)} />
      <link rel="alternate" type="text/calendar" href={calendar} title={name(planned)} />
    </>
  );
}
