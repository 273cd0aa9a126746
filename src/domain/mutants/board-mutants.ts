import type { Mutant } from './mutant.ts';

/** What can go wrong between a statement and a colour. */
export const boardMutants: readonly Mutant[] = [
  {
    name: 'no dedupe in the fold',
    file: 'board-fold.ts',
    edits: [{ search: '    if (transition.seq <= seq) continue;\n', replace: '' }],
    tests: ['board.test.ts'],
    rules: ['B3'],
  },
  {
    name: 'a correction of the past overwrites the present',
    file: 'cell-change.ts',
    edits: [{ search: '  if (slot.since !== null && transition.at < slot.since) return slot;\n', replace: '' }],
    tests: ['board.test.ts', 'convergence.test.ts', 'history.test.ts'],
    rules: ['B5', 'C1', 'D8'],
  },
  {
    name: 'since forgotten when a statement is repeated',
    file: 'cell-change.ts',
    edits: [{ search: 'isSamePair ? slot.since : transition.at', replace: 'transition.at' }],
    tests: ['board.test.ts'],
    rules: ['B6'],
  },
  {
    name: 'an absent cell counts as operational',
    file: 'cell.ts',
    edits: [
      {
        search: 'Object.freeze({ pair: unknownPair,',
        replace: "Object.freeze({ pair: { ...unknownPair, availability: 'operational' },",
      },
    ],
    tests: ['board.test.ts'],
    rules: ['B8'],
  },
  {
    name: 'paint returns the state when stale',
    file: 'paint.ts',
    edits: [
      {
        search: "  if (proof.freshness === 'stale') return lastSaid('stale', slot);\n",
        replace: "  if (proof.freshness === 'stale') return stateOf(slot.pair);\n",
      },
    ],
    tests: ['paint.test.ts', 'summary.test.ts'],
    rules: ['C8', 'P2', 'S1'],
  },
  {
    name: 'paint returns the state beyond the ladder',
    file: 'paint.ts',
    edits: [
      { search: "proof.freshness !== 'live' && proof.freshness !== 'delayed'", replace: 'proof.freshness === null' },
    ],
    tests: ['paint.test.ts'],
    rules: ['C8', 'P3'],
  },
  {
    name: 'paint trusts a late source',
    file: 'paint.ts',
    edits: [{ search: 'if (slot.observedAt !== null)', replace: 'if (slot.observedAt === -1)' }],
    tests: ['paint.test.ts'],
    rules: ['C8', 'P4'],
  },
  {
    name: 'paint shows a state while catching up',
    file: 'paint.ts',
    edits: [{ search: "  if (proof.isCatchingUp) return lastSaid('catchingUp', slot);\n", replace: '' }],
    tests: ['paint.test.ts'],
    rules: ['C8', 'P1'],
  },
  {
    name: 'paint does not ask whom to trust',
    file: 'paint.ts',
    edits: [{ search: '  if (!proof.isTrusted) return hidden.untrusted;\n', replace: '' }],
    tests: ['paint.test.ts'],
    rules: ['C8', 'P3'],
  },
  {
    name: 'an unheard-of pair is drawn',
    file: 'paint.ts',
    edits: [
      { search: ' || !knownPairs.has(slot.pair)', replace: '' },
      { search: 'return states.get(pair) ?? hidden.absent;', replace: "return { kind: 'state', pair };" },
    ],
    tests: ['paint.test.ts'],
    rules: ['P5'],
  },
  {
    name: 'an edge of the ladder one too far',
    file: 'freshness.ts',
    edits: [{ search: 'if (ageMs <= ladder.delayedMs)', replace: 'if (ageMs <= ladder.delayedMs + 1)' }],
    tests: ['freshness.test.ts'],
    rules: ['L1'],
  },
  {
    name: 'age by the wall clock alone',
    file: 'freshness.ts',
    edits: [{ search: 'Math.max(0, at.elapsed - proof.receivedAt.elapsed, at.now', replace: 'Math.max(0, at.now' }],
    tests: ['freshness.test.ts'],
    rules: ['L3'],
  },
  {
    name: 'a proof from the future is fresh',
    file: 'freshness.ts',
    edits: [{ search: 'proof.ageAtReceiptMs >= -futureToleranceMs && ', replace: '' }],
    tests: ['freshness.test.ts'],
    rules: ['L2'],
  },
  {
    name: 'the summary counts what was said, not what is painted',
    file: 'summary.ts',
    edits: [
      { search: 'paintedPairOf(paint(slot, proof))', replace: '(slot === null || proof === null ? null : slot.pair)' },
    ],
    tests: ['summary.test.ts'],
    rules: ['S1'],
  },
  {
    name: 'a roll-up that swallows unknown',
    file: 'roll-up.ts',
    edits: [{ search: 'a.hasUnknown || b.hasUnknown', replace: 'a.hasUnknown && b.hasUnknown' }],
    tests: ['roll-up.test.ts'],
    rules: ['D10'],
  },
  {
    name: 'cells found by place instead of by id',
    file: 'board-index.ts',
    edits: [
      {
        search: 'board.rows[place.row]?.slots[place.column];\n}',
        replace: 'board.rows[place.column]?.slots[place.row];\n}',
      },
    ],
    tests: ['roll-up.test.ts', 'board.test.ts'],
    rules: ['D10', 'B12'],
  },
];
