import type { Incident, Update } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { firstSentence } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import './incident-banner.css';

export type IncidentBannerProps = Readonly<{
  incidents: readonly Incident[];
  /** board time; null = not told yet */
  now: Instant | null;
  /** false = what has come since is not known, and so neither is what is overdue */
  isProven: boolean;
  messages: Messages;
}>;

/** The open security incident in one line: what, the newest word on it, and when the next one is due. Nothing when there is none. */
export function IncidentBanner({ incidents, now, isProven, messages }: IncidentBannerProps) {
  const { incident: words, language } = messages;
  const incident = openSecurityIncident(incidents);
  if (incident === null) return null;
  const title = textIn(incident.title, language);
  const update = incident.updates.at(-1);
  const sentence = update === undefined ? null : textIn(update.text, language);
  return (
    <aside aria-label={words.label} className="incident-banner">
      <span className="incident-sign">
        <Icon name="info" />
      </span>
      <p className="incident-words">
        <strong className="font-semibold" lang={title.lang}>
          {title.words}
        </strong>{' '}
        {sentence !== null && (
          <span className="text-ink-2" lang={sentence.lang}>
            {firstSentence(sentence.words)}
          </span>
        )}
      </p>
      {update !== undefined && <p className="incident-update">{updateWords(update, now, isProven, messages)}</p>}
      <p>
        <PageLink to={`/stoerung/${encodeURIComponent(incident.id)}`} className="link font-semibold">
          {words.open}
        </PageLink>
      </p>
    </aside>
  );
}

/** Of several the one that began last. */
function openSecurityIncident(incidents: readonly Incident[]): Incident | null {
  const open = incidents.filter(({ kind, resolvedAt }) => kind === 'security' && resolvedAt === null);
  return open.toSorted((a, b) => b.startedAt - a.startedAt)[0] ?? null;
}

/** "Meldung 12 · 14:10 Uhr · nächste um 15:00 Uhr" */
function updateWords(update: Update, now: Instant | null, isProven: boolean, messages: Messages): string {
  const { incident: words } = messages;
  const told = words.update(
    update.number,
    timeWords(update.publishedAt, now, messages, (time) => time),
  );
  const due = update.nextUpdateDue;
  if (due === null) return told;
  if (now !== null && due < now && isProven)
    return `${told} · ${words.overdue(timeWords(due, now, messages, (time) => time))}`;
  return `${told} · ${words.next(timeWords(due, now, messages, words.at))}`;
}

function timeWords(at: Instant, now: Instant | null, { formats }: Messages, today: (time: string) => string): string {
  const isToday = now !== null && formats.date(at) === formats.date(now);
  return isToday ? today(formats.time(at)) : formats.dateTime(at);
}
