import { beforeEach, describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { beaconEveryMs } from '#domain/wall-beacon.ts';
import { newBuildSpreadMs } from '#domain/wall-reload.ts';
import { createWallRoom, glassShown, lastToChange, type WallRoom } from './testing/wall-room.ts';
import { firstRoundAfterMs } from './wall-keeper.ts';

let room: WallRoom;
beforeEach(() => {
  room = createWallRoom();
});

describe('beginning anew', () => {
  it('[WL5] for a new build, noted before it is done', async () => {
    room.server.build = 'b';
    room.keeper().start();
    await room.time.advance(firstRoundAfterMs + beaconEveryMs);
    expect([room.reloads, room.made.map(({ reason }) => reason)]).toEqual([1, ['newBuild']]);
  });

  it('[WL5] at once where a picture is gone on a page that has run for hours, whoever keeps it since, and whatever it noted last night', async () => {
    room.loadedAt -= 14 * hourMs;
    room.made = [{ reason: 'nightly', at: room.time.clock.now() - 14 * hourMs }];
    room.keeper(async () => ({ ...glassShown, hasCrashed: true })).start();
    await room.time.advance(firstRoundAfterMs);
    expect([room.reloads, room.made.map(({ reason }) => reason)]).toEqual([1, ['nightly', 'crashed']]);
  });

  it('[WL5] not while news are being read: they are as old as their first word, not as what they tell of', async () => {
    room.server.build = 'b';
    // at 60 times the speed the board's time of the second round, in which it is this wall's turn, is 11:36
    room.tell('2023-05-09T11:32:00Z');
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs + beaconEveryMs);
    expect([room.reloads, kept.getState().decision]).toEqual([
      0,
      { kind: 'wait', reason: 'newBuild', because: 'freshIncident' },
    ]);
    await room.time.advance(30_000);
    expect(room.reloads).toBe(1);
  });

  it('[WL21] for a new build when its turn has come, within ten minutes', async () => {
    room.server.build = 'b';
    const kept = room.keeper(undefined, lastToChange);
    kept.start();
    await room.time.advance(newBuildSpreadMs - 5_000);
    expect([room.reloads, kept.getState().decision]).toEqual([
      0,
      { kind: 'wait', reason: 'newBuild', because: 'turn' },
    ]);
    await room.time.advance(minuteMs);
    expect(room.reloads).toBeGreaterThan(0);
  });

  it('[WL22] where the server asks for a newer program, at once', async () => {
    room.server.minClient = 2;
    room.keeper().start();
    await room.time.advance(firstRoundAfterMs);
    expect([room.reloads, room.made.map(({ reason }) => reason)]).toEqual([1, ['tooOld']]);
  });

  it('[WL5] not while the server is silent; when it is back', async () => {
    const kept = room.keeper(async () => ({ ...glassShown, hasCrashed: true }));
    room.server.isDown = true;
    kept.start();
    await room.time.advance(5 * minuteMs);
    expect([room.reloads, kept.getState().decision]).toEqual([
      0,
      { kind: 'wait', reason: 'crashed', because: 'serverSilent' },
    ]);
    room.server.isDown = false;
    await room.time.advance(minuteMs);
    expect(room.reloads).toBeGreaterThan(0);
  });

  it('[WL5] not when nobody can say what is being told', async () => {
    room.server.build = 'b';
    room.server.incidents = 'not a list';
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs + beaconEveryMs);
    expect([room.reloads, kept.getState().decision.kind]).toEqual([0, 'wait']);
  });
});
