import type { Service } from '#domain/catalog.ts';
import { isTelephone } from '#domain/is-telephone.ts';
import { telephoneAddress } from '#lib/contact-address.ts';
import { xml } from '../feeds/plain.ts';
import type { InsurerSituation, Situation } from './situation.ts';
import type { SituationLanguage, SituationWords } from './situation-words.ts';
import { nameIn, visible } from './text-html.ts';
import { tileUse } from './tile-use.ts';

/** Every insurer: shape and word, what does not work as usual by name, whom to call. What works is counted, so that a thousand fit. */
export function insurerList({ insurers }: Situation, language: SituationLanguage, words: SituationWords): string {
  const rows = insurers.map((one) => row(one, language, words)).join('\n');
  return `<section id="kassen"><h2>${xml(words.insurers.heading)}</h2><p class="screen">${xml(words.insurers.find)}</p>
<ul class="rows">
${rows}
</ul></section>`;
}

function row(situation: InsurerSituation, language: SituationLanguage, words: SituationWords): string {
  const { insurer, verdict, places, last } = situation;
  const name = visible(insurer.name, insurer.id);
  const phone = insurer.contacts.find(({ callers }) => callers === 'everyone' || callers === 'insured')?.phone ?? null;
  // without proof it may be reached again: the places are those of then, and the sentence about them says so
  const isOff = last === null && places.unreachable.some(isTelephone);
  const note = isOff ? ` (${xml(words.insurers.phoneOff)})` : '';
  const call = phone === null ? '' : `<p>${xml(words.insurers.phone)}: ${phoneHtml(phone)}${note}</p>`;
  return `<li id="${xml(encodeURIComponent(insurer.id))}" data-level="${verdict.level}">${tileUse(verdict.tile)}<div><b>${bdi(name)}</b>${said(situation, language, words)}${call}</div></li>`;
}

/** What can be nothing but a telephone number can be called from here. */
function phoneHtml(phone: string): string {
  const address = telephoneAddress(phone);
  return address === null ? xml(phone) : `<a href="${xml(address)}">${xml(phone)}</a>`;
}

function said(situation: InsurerSituation, language: SituationLanguage, words: SituationWords): string {
  const { verdict, last } = situation;
  const level = xml(words.insurers.levels[verdict.level]);
  const services = servicesIn(situation, language, words);
  if (verdict.level !== 4 || last === null) return `${level}${paragraph(services)}`;
  const before = [words.lastKnown(words.insurers.levels[last.level]) + '.', services].join(' ');
  return `${level}${paragraph(before)}`;
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${text}</p>`;
}

const named = ['unreachable', 'limited', 'unknown', 'fallback'] as const;

function servicesIn({ places, verdict }: InsurerSituation, language: SituationLanguage, words: SituationWords): string {
  const { insurers } = words;
  const working = places.working.length;
  if (working === verdict.used) return xml(insurers.allWork(working));
  // a list of all services would say no more than the word above it
  const groups = places.unknown.length === verdict.used ? [] : named.filter((place) => places[place].length > 0);
  const sentences = groups.map((place) => `${xml(insurers.places[place])}: ${namesOf(places[place], language)}.`);
  return [...sentences, ...(working > 0 ? [xml(insurers.othersWork(working))] : [])].join(' ');
}

function namesOf(services: readonly Service[], language: SituationLanguage): string {
  return services.map(({ name, code, id }) => bdi(visible(nameIn(name, language), visible(code, id)))).join(', ');
}

/** Names of the catalogue are ours and need no isolation in bytes a thousand times over; one that turns its line does. */
function bdi(name: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\u200e\u200f\u061c]/u.test(name) ? `<bdi>${xml(name)}</bdi>` : xml(name);
}
