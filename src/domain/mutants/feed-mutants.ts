import type { Mutant } from './mutant.ts';

const convergence = ['convergence.test.ts', 'feed.test.ts'];

/** What can go wrong between the server and the board. */
export const feedMutants: readonly Mutant[] = [
  {
    name: 'no epoch check on events',
    file: 'feed-stream.ts',
    edits: [
      {
        search:
          'function receiveBatch(state: FeedState, epoch: number, transitions: readonly Transition[]): FeedState {\n  if (!isCurrentEpoch(state, epoch)) return state;',
        replace:
          'function receiveBatch(state: FeedState, epoch: number, transitions: readonly Transition[]): FeedState {',
      },
      {
        search: 'comparePositions({ epoch, seq: transition.seq }, state.board.position) <= 0',
        replace: 'transition.seq <= state.board.position.seq',
      },
    ],
    tests: convergence,
    rules: ['C1'],
  },
  {
    name: 'no dedupe in the feed',
    file: 'feed-stream.ts',
    edits: [{ search: 'if (!isOld && !held.has(transition.seq))', replace: 'if (!held.has(transition.seq))' }],
    tests: convergence,
    rules: ['C6', 'F1'],
  },
  {
    name: 'apply across a gap',
    file: 'feed-stream.ts',
    edits: [
      {
        search: 'while (newer[ready]?.transition.seq === seq + 1 + ready) ready += 1;',
        replace: 'while (newer[ready] !== undefined) ready += 1;',
      },
    ],
    tests: convergence,
    rules: ['C1', 'F2'],
  },
  {
    name: 'older snapshot accepted',
    file: 'feed.ts',
    edits: [{ search: 'if (order < 0 || (order === 0', replace: 'if ((order === 0' }],
    tests: convergence,
    rules: ['C3', 'F1'],
  },
  {
    name: 'older epoch accepted',
    file: 'feed.ts',
    edits: [{ search: 'return state.heard === null || epoch >= state.heard.epoch;', replace: 'return epoch >= 0;' }],
    tests: convergence,
    rules: ['C1', 'F4', 'F8'],
  },
  {
    name: 'newest heard position forgotten',
    file: 'feed.ts',
    edits: [
      { search: "const status = isNewest ? 'live' : 'gap';", replace: "const status = isNewest ? 'live' : 'live';" },
    ],
    tests: convergence,
    rules: ['C4', 'F6'],
  },
  {
    name: 'heartbeats ignored',
    file: 'feed.ts',
    edits: [{ search: 'settle(hear(state, message.head))', replace: 'state' }],
    tests: convergence,
    rules: ['C2', 'F6'],
  },
  {
    name: 'buffer never drained',
    file: 'feed-stream.ts',
    edits: [
      {
        search: 'while (newer[ready]?.transition.seq === seq + 1 + ready) ready += 1;',
        replace: 'if (newer[ready]?.transition.seq === seq + 1 + ready) ready += 1;',
      },
    ],
    tests: convergence,
    rules: ['C5'],
  },
  {
    name: 'events during a snapshot dropped',
    file: 'feed-stream.ts',
    edits: [
      {
        search: 'return settle(hold(hear(state, { epoch, seq }), epoch, transitions));',
        replace:
          "const next = hear(state, { epoch, seq });\n  return next.status === 'unsynced' ? next : settle(hold(next, epoch, transitions));",
      },
    ],
    tests: convergence,
    rules: ['C5', 'F5'],
  },
  {
    name: 'a snapshot asked for at every gap',
    file: 'feed.ts',
    edits: [{ search: 'state.held.length > reorderWindow', replace: 'state.held.length > 0' }],
    tests: convergence,
    rules: ['C5', 'F2'],
  },
  {
    name: 'the window one too small',
    file: 'feed.ts',
    edits: [{ search: 'state.held.length > reorderWindow', replace: 'state.held.length >= reorderWindow' }],
    tests: convergence,
    rules: ['F2'],
  },
  {
    name: 'trusted after a reset',
    file: 'feed-stream.ts',
    edits: [{ search: "{ ...next, status: 'unsynced' };", replace: 'next;' }],
    tests: convergence,
    rules: ['F3'],
  },
  {
    name: 'a new epoch does not end the trust',
    file: 'feed.ts',
    edits: [{ search: "    status: 'unsynced',\n  };", replace: '  };' }],
    tests: convergence,
    rules: ['C1', 'F4'],
  },
  {
    name: 'a snapshot asked for again and again',
    file: 'feed.ts',
    edits: [{ search: "return state.status === 'unsynced' || (", replace: 'return state.board !== null || (' }],
    tests: convergence,
    rules: ['C7', 'F5'],
  },
];
