import type { Catalog } from '#domain/catalog.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import type { ChangeRate } from '#domain/change-rate.ts';
import { berlinDayOf } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import { newsKeyOf } from '#domain/news.ts';
import type { Messages } from '#i18n/messages.ts';
import { rateWords } from '#i18n/rate-words.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { shortInsurer } from './cause-words.ts';

export type WallTickerProps = Readonly<{
  /** newest first */
  groups: readonly ChangeGroup[];
  /** null = nothing to tell */
  rate: ChangeRate | null;
  catalog: Catalog;
  /** board time; null = not known */
  now: Instant | null;
  messages: Messages;
}>;

/** What changed last, as many as there is room for. A new change takes the first place at once, whole; nothing ever runs across the wall. */
export function WallTicker({ groups, rate, catalog, now, messages }: WallTickerProps) {
  return (
    <div className="wall-ticker">
      <ol aria-label={messages.feed.heading}>
        {groups.map((group) => {
          const { name, count } = groupWords(group, catalog, messages);
          const { availability, mode } = group.to;
          return (
            <li key={`${group.key} ${group.latestAt}`} className="wall-change">
              <time dateTime={new Date(group.latestAt).toISOString()}>{timeWords(group.latestAt, now, messages)}</time>
              <StatusTile {...group.to} size={24} okAs="tick" />
              {name !== '' && (
                <span className="wall-change-name">
                  <bdi>{name}</bdi>
                </span>
              )}
              {count !== '' && <span className="wall-change-count">{count}</span>}
              <span className="sr-only">{messages.status.staff[availability][mode]}</span>
            </li>
          );
        })}
      </ol>
      {rate !== null && <p className="wall-rate">{rateWords(rate, messages)}</p>}
    </div>
  );
}

function timeWords(at: Instant, now: Instant | null, { formats }: Messages): string {
  return now !== null && berlinDayOf(at) === berlinDayOf(now) ? formats.clockFace(at) : formats.dayOfYear(at);
}

/** "Elbtal APP", "Saaletal" with "5 Dienste", "KIM" with "3 Kassen"; of several at several the number. */
function groupWords({ serviceIds, insurerIds, transitions }: ChangeGroup, catalog: Catalog, { wall, kpi }: Messages) {
  const [insurerId = ''] = insurerIds;
  const [serviceId = ''] = serviceIds;
  const [insurer, service] = [shortInsurer(catalog, insurerId), serviceCodeOf(catalog, serviceId)];
  if (insurerIds.length === 1 && serviceIds.length === 1) return { name: `${insurer} ${service}`, count: '' };
  if (insurerIds.length === 1) return { name: insurer, count: wall.services(serviceIds.length) };
  if (serviceIds.length === 1) return { name: service, count: wall.insurersCount(insurerIds.length) };
  const places = new Set(transitions.map((one) => newsKeyOf(one.insurerId, one.serviceId)));
  return { name: '', count: kpi.cells(places.size) };
}
