export type SubscriptionAddresses = Readonly<{ feed: string; calendar: string; webcal: string }>;

/**
 * Where feed and calendar of what was chosen are; null = all. `origin` as in `location.origin`. `webcal:` is how devices are asked to subscribe
 * rather than to download; it has no encrypted form of its own, programs ask by https first.
 */
export function subscriptionAddresses(
  origin: string,
  insurerId: string | null,
  serviceId: string | null,
): SubscriptionAddresses {
  const base = `${origin}/api/v1/public`;
  const calendar = `${base}/calendar.ics${query({ insurer: insurerId })}`;
  return {
    feed: `${base}/feed.atom${query({ insurer: insurerId, service: serviceId })}`,
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
