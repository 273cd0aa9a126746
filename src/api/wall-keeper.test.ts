import { beforeEach, describe, expect, it } from 'vitest';
import { createWallRoom, firstToChange, glassShown, type WallRoom } from './testing/wall-room.ts';
import { firstRoundAfterMs } from './wall-keeper.ts';

let room: WallRoom;
beforeEach(() => {
  room = createWallRoom();
});

describe('the rounds of a wall', () => {
  it('[WL11] tell every 30 s what is on the glass, to the receiver and to those outside', async () => {
    room.keeper().start();
    await room.time.advance(firstRoundAfterMs + 60_000);
    expect(room.sent.map(({ path }) => path)).toEqual(
      Array.from({ length: 3 }, () => ['/simulation/beacons', '/melder']).flat(),
    );
    const { hasCrashed: _, ...shown } = glassShown;
    const last = room.sent.at(-1)?.beacon;
    expect(last).toEqual({
      wallId: firstToChange,
      instance: '1',
      build: 'a',
      audience: 'staff',
      uptimeMs: firstRoundAfterMs + 60_000,
      ...shown,
    });
  });

  it('[WL11] go on after one that failed, and end when they are told to', async () => {
    let isBroken = true;
    const stop = room
      .keeper(async () => {
        if (isBroken) throw new Error('no document');
        return glassShown;
      })
      .start();
    await room.time.advance(firstRoundAfterMs);
    expect(room.sent).toEqual([]);
    isBroken = false;
    await room.time.advance(30_000);
    expect(room.sent).toHaveLength(2);
    stop();
    await room.time.advance(120_000);
    expect([room.sent.length, room.time.pendingTasks()]).toEqual([2, 0]);
  });

  it.each<[string, number | null, boolean | null]>([
    ['taken', 200, true],
    ['taken a moment ago', 429, true],
    ['refused', 400, false],
    ['without an answer', null, false],
    ['where nobody receives', 404, null],
  ])('[WL11] say whether the sign of life was heard: %s', async (_, status, isHeard) => {
    room.server.status = status;
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs);
    expect(kept.getState().isHeard).toBe(isHeard);
  });

  it('[WL11] name other walls that do not show what they should, never this one, nor one that says so itself', async () => {
    room.server.walls = [
      room.report(firstToChange, 600_000),
      room.report('gut', 0),
      room.report('falsch', 60_000, { isPictureRight: false }),
      room.report('stumm', 120_000),
      room.report('alt', 10_000, { isBehind: true }),
      room.report('leer', 10_000, {}, { rendered: null, cells: 0 }),
      room.report('grau', 10_000, {}, { isProven: false }),
    ];
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs);
    expect(kept.getState()).toMatchObject({
      isListRead: true,
      isNameShared: false,
      troubled: [
        { wallId: 'falsch', alarm: 'wrongPicture' },
        { wallId: 'stumm', alarm: 'silent' },
        { wallId: 'alt', alarm: 'behind' },
        { wallId: 'leer', alarm: 'blank' },
      ],
    });
  });

  it('[WL11] a list that cannot be read takes no alarm back, and that is said; where nobody keeps one nothing is', async () => {
    room.server.walls = [room.report('stumm', 120_000)];
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs);
    room.server.isDown = true;
    await room.time.advance(60_000);
    expect(kept.getState()).toMatchObject({ isListRead: false, troubled: [{ wallId: 'stumm', alarm: 'silent' }] });
    room.server.isDown = false;
    room.server.walls = [];
    await room.time.advance(30_000);
    expect(kept.getState()).toMatchObject({ isListRead: true, troubled: [] });
    room.server.walls = null;
    await room.time.advance(30_000);
    expect(kept.getState()).toMatchObject({ isListRead: null, troubled: [] });
  });

  it('[WL20] another screen of the same name is another wall', async () => {
    room.server.walls = [room.report(firstToChange, 0), room.report(firstToChange, 120_000, {}, { instance: '2' })];
    const kept = room.keeper();
    kept.start();
    await room.time.advance(firstRoundAfterMs);
    expect(kept.getState()).toMatchObject({
      isNameShared: true,
      troubled: [{ wallId: firstToChange, alarm: 'silent' }],
    });
  });
});
