import { describe, expect, it } from 'vitest';
import { slotAt } from '#domain/board-index.ts';
import { createHistory } from '#domain/history.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import { timelineOf } from '#domain/timeline.ts';
import type { Transition } from '#domain/transition.ts';
import { insurerTable } from '../catalogs/insurer-table.ts';
import { isServiceUsed } from '../catalogs/not-used.ts';
import { createWorld, type World } from '../world.ts';
import { localTime } from '../world/local-time.ts';
import { codeOfPair, type PairCode } from '../world/pair-code.ts';
import { countCells } from './testing/count-cells.ts';
import { announcedWorks } from './spring-2023/announced-works.ts';

/** The story must hold for every seed; three are looked at. */
const seeds = [1, 2, 3] as const;
const worlds = new Map(seeds.map((seed) => [seed, createWorld('spring-2023', seed, 0)]));

const idOf = new Map(insurerTable.map(({ code, id }) => [code, id]));

describe.each(seeds)('what is told in spring-2023, seed %i', (seed) => {
  const world = worlds.get(seed) ?? createWorld('spring-2023', seed, 0);

  it('[W13] notices the attack on 21 April and defends on the 24th', () => {
    const incident = incidentAt(world, 'sicherheitsvorfall', '2023-04-21 09:00');
    expect(incident?.detectedAt).toBe(localTime('2023-04-21 06:14'));
    expect(world.incidentsAt(localTime('2023-04-21 06:00'))).toEqual([]);
    const monday = within(world, '2023-04-24 09:30', '2023-04-24 21:00').filter(
      ({ incidentId, to }) => incidentId === 'sicherheitsvorfall' && codeOfPair(to) === 'E',
    );
    expect(monday.length).toBeGreaterThan(40);
  });

  it.each(announcedWorks.filter(({ kind }) => kind === 'reShutdown').map((work) => [work.id, work] as const))(
    '[W19] announces %s and takes down what had returned',
    (id, work) => {
      const startsAt = localTime(work.startsAt);
      const entry = world.plannedWorkAt(startsAt - hourMs).find((planned) => planned.id === id);
      expect(entry).toMatchObject({
        kind: 'reShutdown',
        status: 'planned',
        maxInterruptionSeconds: expect.any(Number),
      });
      expect(world.plannedWorkAt(startsAt + hourMs).find((planned) => planned.id === id)?.status).toBe('running');
      const fell = world.transitions.filter(
        ({ at, insurerId, to }) =>
          at >= startsAt &&
          at < startsAt + hourMs &&
          codeOfPair(to) === 'A·T' &&
          work.codes.some((code) => idOf.get(code) === insurerId),
      );
      expect(fell.length).toBeGreaterThan(20);
      const wasUp = fell.filter(({ insurerId, serviceId }) =>
        ['V', 'V·N', 'E·N'].includes(codeAt(world, insurerId, serviceId, startsAt - 1)),
      );
      expect(wasUp.length).toBeGreaterThan(fell.length / 2);
    },
  );

  it('[W24] withdraws a claim, edits an update, and corrects the past', () => {
    const before = incidentAt(world, 'sicherheitsvorfall', '2023-04-25 20:00')?.known.confirmed ?? [];
    const after = incidentAt(world, 'sicherheitsvorfall', '2023-04-26 10:00')?.known.confirmed ?? [];
    const withdrawn = before.filter((claim) => !after.some((other) => other.text.de === claim.text.de));
    expect(withdrawn).toHaveLength(1);
    expect(after.some((claim) => claim.text.de.startsWith('Korrektur'))).toBe(true);

    const asFirstSaid = updateAt(world, 4, '2023-04-27 20:00');
    const asCorrected = updateAt(world, 4, '2023-04-27 22:00');
    expect(asFirstSaid).toMatchObject({ editedAt: null, formerTexts: [] });
    expect(asCorrected).toMatchObject({ editedAt: localTime('2023-04-27 21:05') });
    expect(asCorrected?.formerTexts.map(({ text }) => text)).toEqual([asFirstSaid?.text]);
    expect(asCorrected?.text).not.toEqual(asFirstSaid?.text);

    const history = createHistory(world.history(world.window));
    const early = timelineOf(history, 'bkk-nordlicht', 'eau').find(
      ({ from }) => from === localTime('2023-04-24 21:47'),
    );
    expect(early?.pair.availability).toBe('outage');
    expect(
      world.transitions.some(({ at, knownAt, provenance }) => provenance.kind === 'reported' && knownAt - at > hourMs),
    ).toBe(true);
  });

  it('[W26] plans work of every kind, moves one entry and cancels one', () => {
    const planned = world.plannedWorkAt(world.window.to);
    expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(['maintenance', 'switchback', 'reShutdown']));
    expect(
      planned.filter(({ kind }) => kind === 'reShutdown').every((work) => (work.maxInterruptionSeconds ?? 0) > 0),
    ).toBe(true);
    const moved = (at: string) => world.plannedWorkAt(localTime(at)).find(({ id }) => id === 'abschaltung-0517');
    expect(moved('2023-05-15 12:00')?.startsAt).toBe(localTime('2023-05-16 21:00'));
    expect(moved('2023-05-16 12:00')?.startsAt).toBe(localTime('2023-05-17 21:00'));
    expect(moved('2023-05-16 12:00')?.sequence).toBeGreaterThan(moved('2023-05-15 12:00')?.sequence ?? 0);
    expect(planned.find(({ id }) => id === 'wartung-0520')?.status).toBe('cancelled');
  });

  it('[W27] numbers updates, revises the return three times and is late twice', () => {
    expect(incidentAt(world, 'sicherheitsvorfall', '2023-05-09 14:11')?.updates.at(-1)).toMatchObject({
      number: 12,
      publishedAt: localTime('2023-05-09 14:10'),
      nextUpdateDue: localTime('2023-05-09 15:00'),
    });
    const updates = incidentAt(world, 'sicherheitsvorfall', '2023-06-09 23:00')?.updates ?? [];
    expect(updates.map(({ number }) => number)).toEqual(updates.map((_, index) => index + 1));
    const revisions = updates.flatMap(({ eta }) => (eta === null ? [] : [eta.revision]));
    expect(revisions).toEqual(revisions.map((_, index) => index + 1));
    expect(revisions.length).toBeGreaterThanOrEqual(4);
    expect(updates.find(({ eta }) => eta?.revision === 4)?.text.de).toContain('dritte Verschiebung');
    const overdue = updates.filter(
      ({ nextUpdateDue }, index) => nextUpdateDue !== null && (updates[index + 1]?.publishedAt ?? 0) > nextUpdateDue,
    );
    expect(overdue.map(({ number }) => number)).toContain(12);
    expect(overdue.length).toBeGreaterThanOrEqual(2);
  });

  it('[W28] says what is confirmed, open and excluded', () => {
    const known = incidentAt(world, 'sicherheitsvorfall', '2023-05-09 14:00')?.known;
    for (const claims of [known?.confirmed, known?.open, known?.excluded]) {
      expect(claims?.length).toBeGreaterThan(0);
      expect(claims?.filter(({ saidBy }) => saidBy === '')).toEqual([]);
    }
  });

  it('[W37] says in its messages what the board of that time shows', () => {
    const count = (serviceId: string, at: string, code: RegExp) =>
      insurerTable.filter(
        ({ id, code: wallCode }) =>
          isServiceUsed(wallCode, serviceId) && code.test(codeAt(world, id, serviceId, localTime(at))),
      ).length;
    const said = (number: number, part: string) =>
      expect(updateAt(world, number, '2023-06-09 23:00')?.text.de).toContain(part);

    said(8, 'mehr als 40 Kassen im Notbetrieb');
    expect(count('eau', '2023-05-03 10:15', /·N$/)).toBeGreaterThan(40);
    said(11, 'Mehr als 25 Kassen');
    expect(80 - countCells(world.boardAt(localTime('2023-05-08 17:30'))).affectedInsurers).toBeGreaterThan(25);
    said(14, 'Zwölf Kassen zahlen wieder aus dem eigenen System');
    expect(count('zv', '2023-05-09 14:00', /^V$/) + 12).toBeLessThanOrEqual(count('zv', '2023-05-09 18:15', /^V$/) + 1);
    said(19, 'App und Online-Geschäftsstelle zweier Kassen bleiben aus');
    expect(count('app', '2023-05-22 15:00', /^A·[TF]$/)).toBe(2);
    expect(count('mail', '2023-05-22 15:00', /·|^A/) + count('tel', '2023-05-22 15:00', /·|^A/)).toBeLessThanOrEqual(1);
    said(21, 'Alle Zahlungen laufen wieder aus den eigenen Systemen');
    expect(count('zv', '2023-05-31 11:00', /·N$/)).toBe(0);
    said(22, 'Die meisten seiner Kassen arbeiten ohne oder mit kleinen Einschränkungen');
    expect(countCells(world.boardAt(localTime('2023-06-06 12:00'))).affectedInsurers).toBeLessThan(12);
  });

  it('[W29] documents what people said, and no state of a fictional insurer', () => {
    const kinds = new Set(world.transitions.map(({ provenance }) => provenance.kind));
    expect(kinds).toEqual(new Set(['reconstructed', 'reported']));
    const said = world.incidentsAt(world.window.to).flatMap(({ updates }) => updates.map(({ source }) => source));
    const documented = said.filter((source) => source.kind === 'documented');
    expect(documented.length).toBeGreaterThanOrEqual(10);
    expect(documented.filter(({ source }) => source === '')).toEqual([]);
    expect(documented.filter(({ url }) => url !== null && !url.startsWith('https://'))).toEqual([]);
    expect(documented.filter(({ url }) => url === null)).toHaveLength(1);
  });
});

function incidentAt(world: World, id: string, at: string) {
  return world.incidentsAt(localTime(at)).find((incident) => incident.id === id);
}

function updateAt(world: World, number: number, at: string) {
  return incidentAt(world, 'sicherheitsvorfall', at)?.updates.find((update) => update.number === number);
}

function within(world: World, from: string, to: string): readonly Transition[] {
  return world.transitions.slice(world.seqAt(localTime(from)), world.seqAt(localTime(to)));
}

function codeAt(world: World, insurerId: string, serviceId: string, at: Instant): PairCode {
  const slot = slotAt(world.boardAt(at), insurerId, serviceId);
  if (slot === null || slot === undefined) throw new Error(`no cell ${insurerId} ${serviceId}`);
  return codeOfPair(slot.pair);
}
