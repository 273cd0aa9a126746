import { describe, expect, it } from 'vitest';
import type { Text } from '#domain/text.ts';
import { createWorld } from '../world.ts';

const anchor = Date.UTC(2026, 9, 24, 12);

/** Words that promise without a time, beg, or hide. From the texts of 2023 and the register of the design. */
const forbidden =
  /\b(?:leider|in Kürze|zeitnah|möglichst|weitestgehend|bitten um Verständnis|Unannehmlichkeit\w*|Kunde|schnellstmöglich|demnächst|unverzüglich)\b/i;

describe.each(['spring-2023', 'calm-day'] as const)('the texts of %s', (scenario) => {
  const world = createWorld(scenario, 1, anchor);
  const said = textsOf([
    world.catalog,
    world.incidentsAt(world.window.to),
    world.plannedWorkAt(world.window.to),
    world.redoWindowsAt(world.window.to),
  ]);

  it('[W10] are there in German, English and Leichte Sprache', () => {
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(({ de, en, simple }) => !de || !en || !simple)).toEqual([]);
  });

  it('[W11] keep the register', () => {
    expect(said.filter(({ de, simple }) => forbidden.test(de) || forbidden.test(simple ?? ''))).toEqual([]);
    expect(
      said.filter(({ en }) => /\b(?:unfortunately|shortly|apologi|inconvenience|as soon as possible)/i.test(en ?? '')),
    ).toEqual([]);
  });

  it('[W11] are short: at most 18 words a sentence, 15 in Leichte Sprache', () => {
    expect(
      longSentences(
        said.map(({ de }) => de),
        18,
      ),
    ).toEqual([]);
    expect(
      longSentences(
        said.map(({ simple }) => simple ?? ''),
        15,
      ),
    ).toEqual([]);
  });

  it('[W11] in Leichte Sprache leave out brackets, abbreviations and the passive', () => {
    const hard = /[()]|\b(?:eAU|ePA|KIM|VSDM|DTA|z\. ?B|bzw|wurden?|worden|u\. ?a)\b/;
    expect(said.map(({ simple }) => simple ?? '').filter((simple) => hard.test(simple))).toEqual([]);
  });
});

function longSentences(texts: readonly string[], most: number): string[] {
  return texts
    .flatMap((text) => text.replaceAll('**', '').split(/(?<=[.!?:])\s+(?=[A-ZÄÖÜ„])/))
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /[a-zäöüß]/i.test(word)).length > most);
}

function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [value];
  return Object.values(value).flatMap(textsOf);
}

function isText(value: object): value is Text {
  return 'de' in value && 'en' in value && 'simple' in value;
}
