import type { VerdictLevel } from '#domain/insurer-verdict.ts';
import type { OverallVerdict } from '#domain/overall-verdict.ts';
import { xml } from '../feeds/plain.ts';
import { insurerList } from './insurer-list.ts';
import { situationSections } from './situation-sections.ts';
import { situationStyle, situationStyleHash } from './situation-style.ts';
import { levelTiles, tileShapes, tileUse } from './tile-use.ts';
import type { Situation } from './situation.ts';
import { situationLanguages, type SituationLanguage, type SituationWords } from './situation-words.ts';

/**
 * One page that needs nothing but itself: no script, no request, no picture from elsewhere. It does not refresh itself either: a refresh takes the
 * reader's place in the page away, interrupts whoever listens to it, and replaces the last good answer by an error when the network is gone. It
 * says that it ages, and shows it.
 */
export function situationPage(situation: Situation, language: SituationLanguage, words: SituationWords): string {
  const { isSimulated, provider } = situation;
  const at = words.instant(situation.statedAt);
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'de'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${situationStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noarchive">
<title>${xml(words.title)}</title>
<link rel="alternate" type="application/atom+xml" href="/api/v1/public/feed.atom" title="Atom">
<style>${situationStyle}</style>
</head>
<body${language === 'leicht' ? ' class="easy"' : ''}>
${tileShapes}
<header>
<nav aria-label="${xml(words.languages)}"><ul>${languageLinks(language)}</ul></nav>
<h1>${xml(words.heading)}</h1>
<nav class="screen" aria-label="${xml(words.sections)}"><ul>${jumps(situation, words)}</ul></nav>
${isSimulated ? `<p class="mark">${xml(words.mark)}</p>` : ''}
<p class="old">${xml(words.isOld)}</p>
</header>
<main>
${verdictCard(situation, language, words)}
${situationSections(situation, language, words)}
${insurerList(situation, language, words)}
${legend(words)}
</main>
<footer>
<p>${xml(words.footer.made(provider))}${isSimulated ? ` ${xml(words.simulated)}` : ''} ${xml(words.stand(at))}</p>
<p class="screen">${xml(words.print)}</p>
<nav aria-label="${xml(words.title)}"><ul>${words.footer.links.map(([href, said]) => `<li><a href="${href}">${xml(said)}</a></li>`).join('')}</ul></nav>
</footer>
</body>
</html>
`;
}

const languageNames: Readonly<Record<SituationLanguage, string>> = {
  de: 'Deutsch',
  en: 'English',
  leicht: 'Leichte Sprache',
};

function jumps({ troubled }: Situation, words: SituationWords): string {
  const link = (id: string, said: string): string => `<li><a href="#${id}">${xml(said)}</a></li>`;
  return [
    link('kassen', words.insurers.heading),
    ...(troubled.length > 0 ? [link('was-tun', words.todo.heading)] : []),
    link('zeichen', words.legend.heading),
  ].join('');
}

function languageLinks(current: SituationLanguage): string {
  return situationLanguages
    .map((language) => {
      const lang = language === 'en' ? 'en' : 'de';
      const here = language === current ? ' aria-current="page"' : '';
      return `<li><a href="${addressOf(language)}" lang="${lang}" hreflang="${lang}"${here}>${languageNames[language]}</a></li>`;
    })
    .join('');
}

function addressOf(language: SituationLanguage): string {
  return `/api/v1/public/lage.html${language === 'de' ? '' : `?sprache=${language}`}`;
}

const overallTiles: Readonly<Record<OverallVerdict, VerdictLevel>> = {
  none: 0,
  working: 0,
  fallback: 1,
  some: 2,
  unknown: 4,
};
const appPaths: Readonly<Record<SituationLanguage, string>> = { de: '/', en: '/en', leicht: '/leicht' };

function verdictCard(
  { verdict, summary, isProven, statedAt }: Situation,
  language: SituationLanguage,
  words: SituationWords,
): string {
  const counted = summary === null ? [] : words.counts(summary);
  // who is merely worked on is in no count of the affected
  const counts = verdict === 'working' ? [] : isProven ? counted : counted.map(words.lastKnown);
  // how many is the answer, where there is more than yes or no to say
  const [title, ...lines] =
    verdict === 'some'
      ? counts
      : [words.verdict[verdict], ...(verdict === 'unknown' ? [words.unknownState] : []), ...counts];
  return `${isProven ? '' : `<p class="stale">${xml(words.stale)}</p>`}
<div class="card verdict" data-verdict="${verdict}">${tileUse(levelTiles[overallTiles[verdict]])}<div>
<h2>${xml(title ?? '')}</h2>
${lines.map((line) => `<p>${xml(line)}</p>`).join('')}
<p class="stood">${xml(words.stand(words.instant(statedAt)))} ${xml(words.mayBeOld)}</p>
<p class="screen"><a href="">${xml(words.reload)}</a></p>
<p class="screen"><a href="${appPaths[language]}">${xml(words.toApp)}</a></p>
</div></div>`;
}

function legend(words: SituationWords): string {
  const rows = ([0, 1, 2, 3, 4] as const).map(
    (level) => `<li>${tileUse(levelTiles[level])}<div>${xml(words.legend.levels[level])}</div></li>`,
  );
  return `<section id="zeichen"><h2>${xml(words.legend.heading)}</h2><p>${xml(words.legend.text)}</p><ul class="rows">${rows.join('')}</ul></section>`;
}
