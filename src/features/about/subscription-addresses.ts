import type { Language } from '#i18n/language.ts';

export type SubscriptionAddresses = Readonly<{ feed: string; calendar: string; webcal: string }>;

export type Subscription = Readonly<{
  /** as in `location.origin` */
  origin: string;
  /** null = all */
  insurerId: string | null;
  serviceId: string | null;
  language: Language;
}>;

/**
 * Where feed and calendar of what was chosen are, in the language of the page; there is none in Leichte Sprache, and German stands in for it. `webcal:` is how devices are asked to subscribe
 * rather than to download; it has no encrypted form of its own, programs ask by https first.
 */
export function subscriptionAddresses({ origin, insurerId, serviceId, language }: Subscription): SubscriptionAddresses {
  const base = `${origin}/api/v1/public`;
  const asked = query({ insurer: insurerId, service: serviceId, lang: language === 'en' ? 'en' : null });
  const calendar = `${base}/calendar.ics${asked}`;
  return {
    feed: `${base}/feed.atom${asked}`,
    calendar,
    webcal: calendar.replace(/^https?:/, 'webcal:'),
  };
}

function query(parts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}
