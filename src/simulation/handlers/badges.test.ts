import { expect, it } from 'vitest';
import { insurerVerdict, type VerdictLevel } from '#domain/insurer-verdict.ts';
import { paintProof } from '#domain/paint.ts';
import { deStates } from '#i18n/shared/state-words-de.ts';
import { enStates } from '#i18n/shared/state-words-en.ts';
import { leichtStates } from '#i18n/shared/state-words-leicht.ts';
import { deEmbedWords } from '#i18n/public/embed-words-de.ts';
import { enEmbedWords } from '#i18n/public/embed-words-en.ts';
import { leichtEmbedWords } from '#i18n/public/embed-words-leicht.ts';
import { badgeShape } from '../feeds/badge-shape.ts';
import { badgeLanguages } from '../feeds/badge-words.ts';
import { boardOf } from '../run/run.ts';
import { encodeInstant } from '#contract/instant-codec.ts';
import { badgeWords } from './badges.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi } from '../testing/serve.ts';

it('[E11] a badge of a service whose source is silent says unknown, never what was last heard', async () => {
  const { world } = createSampleSimulation().simulation.moment().run;
  const silent = world.transitions.find(({ observedAt, to }) => observedAt !== null && to.availability !== 'unknown');
  if (silent === undefined) throw new Error('no source falls silent in this world');
  const { simulation } = createSampleSimulation({ from: encodeInstant(silent.knownAt), speed: 0 });
  const served = await serveApi(simulation);
  const address = `${served.origin}/api/v1/public/badge/${silent.insurerId}/${silent.serviceId}.svg`;
  const svg = await (await fetch(address)).text();
  expect(svg).toMatch(/Stand unbekannt/);
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/#0a7246|#e3f3ea/);
  await served.close();
});

it('[E11] a badge gives the answer of the page it leads to, in shape and words, in each language', async () => {
  const { simulation } = createSampleSimulation({ from: '2023-05-09T12:22:00Z', speed: 0 });
  const served = await serveApi(simulation);
  const { run, seq } = simulation.moment();
  const seen = new Set<VerdictLevel>();
  for (const { insurerId, slots } of boardOf(run, seq).rows) {
    const { level, tile } = insurerVerdict(slots, paintProof('live', false, true));
    if (seen.has(level)) continue;
    seen.add(level);
    for (const language of badgeLanguages) {
      const query = language === 'de' ? '' : `?lang=${language}`;
      const svg = await (await fetch(`${served.origin}/api/v1/public/badge/${insurerId}.svg${query}`)).text();
      expect(svg).toContain(badgeShape(tile));
      expect(svg).toContain(`: ${badgeWords[language].levels[level].replace(/\.$/, '')}`);
      expect(svg).toContain(`lang="${language === 'en' ? 'en' : 'de'}"`);
    }
  }
  expect(seen).toEqual(new Set([0, 1, 2, 3]));
  const wrong = await fetch(`${served.origin}/api/v1/public/badge/bkk-nordlicht.svg?lang=fr`);
  expect(wrong.status).toBe(400);
  await served.close();
});

it('[E11] badges speak with the words of the widget and of the pages', () => {
  const pages = {
    de: [deEmbedWords, deStates],
    en: [enEmbedWords, enStates],
    leicht: [leichtEmbedWords, leichtStates],
  } as const;
  for (const language of badgeLanguages) {
    const [embed, states] = pages[language];
    expect(Object.values(badgeWords[language].levels)).toEqual(Object.values(embed.widget.levels));
    expect(badgeWords[language].states).toEqual(states.public);
  }
});

it('[E11] badges speak of one service as of one', () => {
  const said = badgeLanguages.map((language) => [1, 2].map((usable) => badgeWords[language].works(usable, 12)));
  expect(said).toEqual([
    ['1 von 12 Diensten funktioniert.', '2 von 12 Diensten funktionieren.'],
    ['1 of 12 services works.', '2 of 12 services work.'],
    ['1 von 12 Sachen geht.', '2 von 12 Sachen gehen.'],
  ]);
});
