import { useMemo } from 'react';
import { subscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { DocumentHead } from './use-document-head.ts';

/** Feed and calendar of what a page is about, for its head: `<PublicPage feeds={useFeeds(insurer.id, null)}>`. Null = of everything. */
export function useFeeds(insurerId: string | null, serviceId: string | null): NonNullable<DocumentHead['feeds']> {
  const { incidents, planned } = usePublicWords().frame.footer;
  return useMemo(() => {
    const { feed, calendar } = subscriptionAddresses(location.origin, insurerId, serviceId);
    return [
      { href: feed, type: 'application/atom+xml', title: incidents },
      { href: calendar, type: 'text/calendar', title: planned },
    ];
  }, [insurerId, serviceId, incidents, planned]);
}
