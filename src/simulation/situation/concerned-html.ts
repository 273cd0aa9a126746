import { xml } from '../feeds/plain.ts';
import type { Situation } from './situation.ts';
import type { SituationWords } from './situation-words.ts';
import { visible } from './text-html.ts';

/** The insurers something concerns, by name, each with the way to its row below; many are folded. Where it concerns all, their names would say nothing more. */
export function concernedHtml(ids: 'all' | readonly string[], { insurers }: Situation, words: SituationWords): string {
  if (ids === 'all') return '';
  const asked = new Set(ids);
  const named = insurers.flatMap(({ insurer }) => (asked.has(insurer.id) ? [insurer] : []));
  if (named.length === 0 || named.length === insurers.length) return '';
  const links = named.map(
    ({ id, name }) => `<li><a href="#${xml(encodeURIComponent(id))}">${xml(visible(name, id))}</a></li>`,
  );
  const list = `<ul class="names">${links.join('')}</ul>`;
  if (named.length <= shownAtOnce) return list;
  return `<details><summary>${xml(words.insurers.named(named.length))}</summary>${list}</details>`;
}

const shownAtOnce = 8;
