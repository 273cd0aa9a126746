import { expect, it } from 'vitest';
import { attentionOf, compareSeverity, pairsBySeverity, type Attention } from './attention.ts';
import { allPairs, type Availability, type Mode, type Pair } from './pair.ts';

const letters: Readonly<Record<Availability, string>> = { operational: 'V', degraded: 'E', outage: 'A', unknown: 'U' };
const modeLetters: Readonly<Record<Mode, string>> = {
  normal: '',
  fallback: 'N',
  isolated: 'T',
  forensics: 'F',
  switchback: 'R',
  maintenance: 'W',
};

const codeOf = ({ availability, mode }: Pair) => `${letters[availability]}${modeLetters[mode]}`;

const classes: Readonly<Record<string, Attention>> = {
  ...Object.fromEntries(['A', 'AN'].map((code) => [code, 'P1'])),
  ...Object.fromEntries(['U', 'UN', 'UT', 'UF', 'UR', 'UW'].map((code) => [code, 'PU'])),
  ...Object.fromEntries(['E', 'EN'].map((code) => [code, 'P2'])),
  ...Object.fromEntries(['A', 'E', 'V'].flatMap((one) => ['T', 'F', 'R', 'W'].map((mode) => [one + mode, 'P3']))),
  VN: 'P4',
  V: 'P0',
};

it.each(allPairs.map((pair) => [codeOf(pair), pair] as const))('[A1] %s is in its class', (code, pair) => {
  expect(attentionOf(pair)).toBe(classes[code]);
});

it('[A2] sorts as the visual design does', () => {
  const withOneUnknown = allPairs.filter((pair) => pair.availability !== 'unknown' || pair.mode === 'normal');
  const sorted = withOneUnknown.toSorted(compareSeverity).map(codeOf).join(' ');
  expect(sorted).toBe('AN A U EN E AT AF AR AW ET EF ER EW VT VR VF VW VN V');
});

it('[A2] keeps every unknown where unknown stands', () => {
  const sorted = allPairs.toSorted(compareSeverity).map(codeOf).join(' ');
  expect(sorted).toMatch(/^AN A (U\w? ){6}EN E /);
});

it('[A2] is total: only a pair and itself are equally severe', () => {
  expect(new Set(pairsBySeverity).size).toBe(24);
  for (const a of allPairs) {
    for (const b of allPairs) expect(compareSeverity(a, b) === 0).toBe(a === b);
  }
});
