import { readerGroups, type Service } from '#domain/catalog.ts';
import type { Incident, PlannedWork, RedoWindow, Scope } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { xml } from '../feeds/plain.ts';
import type { Situation } from './situation.ts';
import type { SituationLanguage, SituationWords } from './situation-words.ts';
import { concernedHtml } from './concerned-html.ts';
import { lineHtml, nameIn, proseHtml, textHtml, visible } from './text-html.ts';

type Telling = Readonly<{ situation: Situation; language: SituationLanguage; words: SituationWords }>;

/** What people say, and what readers can do. */
export function situationSections(situation: Situation, language: SituationLanguage, words: SituationWords): string {
  const telling = { situation, language, words };
  const { incidents, redoWindows, plannedWork, troubled } = situation;
  return [
    section(
      words.incidents.heading,
      listOr(
        incidents.map((one) => incident(one, telling)),
        words.incidents.none,
      ),
    ),
    redoWindows.length === 0 ? '' : section(words.redo.heading, redoWindows.map((one) => redo(one, telling)).join('')),
    troubled.length === 0
      ? ''
      : section(
          words.todo.heading,
          `<p>${xml(words.todo.text)}</p><div class="topics">${troubled.map((one) => todo(one, telling)).join('')}</div>`,
          'was-tun',
        ),
    section(
      words.works.heading,
      listOr(
        plannedWork.map((one) => work(one, telling)),
        words.works.none,
      ),
    ),
  ].join('\n');
}

function section(heading: string, body: string, id: string | null = null): string {
  return `<section${id === null ? '' : ` id="${id}"`}><h2>${xml(heading)}</h2>${body}</section>`;
}

function listOr(items: readonly string[], none: string): string {
  return items.length === 0 ? `<p>${xml(none)}</p>` : items.join('');
}

function incident({ title, updates }: Incident, { situation, language, words }: Telling): string {
  const latest = updates.at(-1);
  const heading = `<h3>${textHtml(title, language, words)}</h3>`;
  if (latest === undefined) return heading;
  const due = latest.nextUpdateDue;
  return `${heading}<p class="stood">${xml(words.incidents.update(latest.number, words.instant(latest.publishedAt)))}</p>
${proseHtml(latest.text, language, words)}${due === null ? '' : `<p>${xml(nextWords(due, situation.statedAt, words))}</p>`}`;
}

function nextWords(due: Instant, now: Instant, { incidents, instant }: SituationWords): string {
  return due < now ? incidents.overdue(instant(due)) : incidents.next(instant(due));
}

function redo(
  { serviceId, insurerIds, transaction, from, to, actions, deadline }: RedoWindow,
  telling: Telling,
): string {
  const { situation, language, words } = telling;
  const service = situation.services.find(({ id }) => id === serviceId);
  const steps = readerGroups.flatMap((group) => {
    const action = actions[group];
    return action === null || visible(action.de, '') === ''
      ? []
      : `<li>${xml(words.todo.groups[group])}: ${lineHtml(action, language, words)}</li>`;
  });
  const until = deadline === null ? '' : ` ${xml(words.redo.until(words.instant(deadline)))}`;
  return `<h3>${service === undefined ? '' : `${serviceName(service, language)}: `}${textHtml(transaction, language, words)}</h3>
<p>${xml(words.redo.lost(words.instant(from), words.instant(to)))}${until} ${xml(words.redo.at(insurerIds === 'all' ? 'all' : insurerIds.length))}</p>${concernedHtml(insurerIds, situation, words)}<ul class="steps">${steps.join('')}</ul>`;
}

function todo(service: Service, { language, words }: Telling): string {
  const groups = readerGroups.flatMap((group) => {
    const steps = service.guides
      .filter(({ readerGroup }) => readerGroup === group)
      .flatMap((guide) => guide.steps)
      .filter(({ de }) => visible(de, '') !== '');
    if (steps.length === 0) return [];
    const items = steps.map((step) => `<li>${lineHtml(step, language, words)}</li>`).join('');
    return `<p>${xml(words.todo.groups[group])}</p><ul class="steps">${items}</ul>`;
  });
  return `<div class="topic"><h3>${serviceName(service, language)}</h3>${groups.join('')}</div>`;
}

function work(item: PlannedWork, { situation, language, words }: Telling): string {
  const { kinds, span, interruption } = words.works;
  const minutes = item.maxInterruptionSeconds === null ? null : Math.ceil(item.maxInterruptionSeconds / 60);
  return `<h3>${xml(kinds[item.kind])}: ${xml(span(words.instant(item.startsAt), words.instant(item.endsAt)))}</h3>
<p>${xml(scopeWords(item.affected, situation, language, words))}${minutes === null ? '' : ` ${xml(interruption(minutes))}`}</p>${concernedHtml(item.affected.insurerIds, situation, words)}
${proseHtml(item.text, language, words)}`;
}

function scopeWords(
  { insurerIds, serviceIds }: Scope,
  { services }: Situation,
  language: SituationLanguage,
  { works }: SituationWords,
): string {
  const names = services.filter(({ id }) => serviceIds !== 'all' && serviceIds.includes(id));
  return works.scope(
    insurerIds === 'all' ? 'all' : insurerIds.length,
    serviceIds === 'all' ? 'all' : names.map((service) => plainName(service, language)),
  );
}

function serviceName(service: Service, language: SituationLanguage): string {
  return xml(plainName(service, language));
}

function plainName({ name, code, id }: Service, language: SituationLanguage): string {
  return visible(nameIn(name, language), visible(code, id));
}
