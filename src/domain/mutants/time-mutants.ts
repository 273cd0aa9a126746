import type { Mutant } from './mutant.ts';

/** What can go wrong with the past and its figures. */
export const timeMutants: readonly Mutant[] = [
  {
    name: 'unknown time counted as known',
    file: 'availability.ts',
    edits: [{ search: "if (from < to && span.pair.availability !== 'unknown')", replace: 'if (from < to)' }],
    tests: ['availability.test.ts'],
    rules: ['V2', 'V3'],
  },
  {
    name: 'no known time shown as 100 %',
    file: 'availability.ts',
    edits: [{ search: 'if (knownMs <= 0 || partMs < 0', replace: 'if (knownMs === 0) return 100;\n  if (partMs < 0' }],
    tests: ['availability.test.ts'],
    rules: ['D5', 'V3'],
  },
  {
    name: 'rounding up',
    file: 'availability.ts',
    edits: [{ search: ') / BigInt(knownMs)) / scale', replace: ' + BigInt(knownMs) - 1n) / BigInt(knownMs)) / scale' }],
    tests: ['availability.test.ts'],
    rules: ['D5', 'V4', 'V5'],
  },
  {
    name: 'the mean of percentages',
    file: 'availability.ts',
    edits: [
      {
        search: 'strict: percentOf(strictMs, knownMs, digits),',
        replace:
          'strict: strictMs < 0 ? null : ((shares) => shares.reduce((sum, one) => sum + one, 0) / shares.length)([...measures].map((one) => percentOf(one.strictMs, one.knownMs, digits) ?? 0)),',
      },
    ],
    tests: ['availability.test.ts'],
    rules: ['D6'],
  },
  {
    name: 'fallback counted as strictly available',
    file: 'availability.ts',
    edits: [{ search: '    measure.fallbackMs += ms;\n    return;\n', replace: '    measure.fallbackMs += ms;\n' }],
    tests: ['availability.test.ts'],
    rules: ['V1', 'V2'],
  },
  {
    name: 'days cut by UTC',
    file: 'berlin-time.ts',
    edits: [
      {
        search: 'return new Date(at + berlinOffsetAt(at)).toISOString()',
        replace: 'return new Date(at).toISOString()',
      },
    ],
    tests: ['berlin-time.test.ts'],
    rules: ['T4', 'D9'],
  },
  {
    name: 'every day has 24 h',
    file: 'berlin-time.ts',
    edits: [
      {
        search: 'return { from: berlinInstantOf(day), to: berlinInstantOf(berlinDayAfter(day)) };',
        replace: 'return { from: berlinInstantOf(day), to: berlinInstantOf(day) + dayMs };',
      },
    ],
    tests: ['berlin-time.test.ts'],
    rules: ['T4'],
  },
  {
    name: 'a gap drawn as said',
    file: 'timeline.ts',
    edits: [{ search: 'add(cut, gapFrom, gapTo, unknownPair);', replace: 'add(cut, gapFrom, gapTo, pair);' }],
    tests: ['timeline.test.ts'],
    rules: ['H6', 'D8'],
  },
  {
    name: 'a timeline by order of arrival',
    file: 'timeline.ts',
    edits: [{ search: 'compareNumbers(a.at, b.at) || a.seq - b.seq', replace: 'a.seq - b.seq' }],
    tests: ['timeline.test.ts'],
    rules: ['H5', 'D8'],
  },
  {
    name: 'the past seen with later knowledge',
    file: 'replay.ts',
    edits: [{ search: 'Math.max(latest, transition.knownAt)', replace: 'Math.max(latest, transition.at)' }],
    tests: ['history.test.ts'],
    rules: ['D8', 'H3'],
  },
  {
    name: 'a row built from the wrong checkpoint',
    file: 'replay.ts',
    edits: [
      { search: 'change = checkpoint * checkpointDistance;', replace: 'change = checkpoint * checkpointDistance + 1;' },
    ],
    tests: ['history.test.ts'],
    rules: ['D8', 'H2'],
  },
  {
    name: 'equal neighbours not joined',
    file: 'timeline.ts',
    edits: [{ search: 'if (last?.pair === pair)', replace: 'if (last?.pair === pair && last.from === to)' }],
    tests: ['timeline.test.ts'],
    rules: ['D2'],
  },
  {
    name: 'a timeline that ends with its last statement',
    file: 'timeline.ts',
    edits: [{ search: '  add(spans, from, window.to, pair);\n', replace: '' }],
    tests: ['timeline.test.ts', 'availability.test.ts'],
    rules: ['D1', 'D3', 'H5'],
  },
  {
    name: 'ties by chance of arrival',
    file: 'timeline.ts',
    edits: [{ search: ' || a.seq - b.seq', replace: '' }],
    tests: ['timeline.test.ts'],
    rules: ['D7'],
  },
  {
    name: 'spans counted beyond the window',
    file: 'availability.ts',
    edits: [{ search: 'const { from, to } = overlapOf(span, part);', replace: 'const { from, to } = span;' }],
    tests: ['availability.test.ts'],
    rules: ['D4', 'V2'],
  },
  {
    name: 'holidays forgotten',
    file: 'main-time.ts',
    edits: [{ search: 'isNationwideHoliday(day) || ', replace: '' }],
    tests: ['main-time.test.ts', 'availability.test.ts'],
    rules: ['T6', 'V5'],
  },
];
