import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Gap, HistoryInput } from '#domain/history.ts';
import type { Incident, PlannedWork, RedoWindow } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Transition } from '#domain/transition.ts';
import { assertNever } from '#lib/assert-never.ts';
import { calmScript } from './scenarios/calm-day.ts';
import { hostileScript } from './scenarios/hostile.ts';
import { springScript } from './scenarios/spring-2023.ts';
import { stormScript } from './scenarios/storm.ts';
import { createBoardIndex } from './world/board-index.ts';
import { changesOfIncident, incidentAt } from './world/incident-at.ts';
import { changesOfPlannedWork, plannedWorkAt } from './world/planned-work-at.ts';
import { changesOfRedoWindow, redoWindowAt } from './world/redo-window-at.ts';
import type { Script } from './world/script.ts';
import { seqAt } from './world/seq-at.ts';

export const scenarioIds = ['spring-2023', 'calm-day', 'storm', 'hostile'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export type Notice = Readonly<{
  at: Instant;
  resource: 'incidents' | 'plannedWork' | 'redoWindows' | 'catalog';
  id: string;
}>;

/** A simulated world: what the provider's backend would know at each instant of board time. Epoch 0; a host sets its own. */
export type World = Readonly<{
  scenario: ScenarioId;
  seed: number;
  clockKind: 'real' | 'simulated';
  /** where the world begins and ends */
  window: Window;
  defaultStart: Instant;
  /** board seconds per real second */
  defaultRate: number;
  catalog: Catalog;
  /** by `knownAt`, `seq` = 1..n */
  transitions: readonly Transition[];
  gaps: readonly Gap[];
  /** how many transitions were known at `at` */
  seqAt(at: Instant): number;
  boardAtSeq(seq: number): Board;
  boardAt(at: Instant): Board;
  history(window: Window): HistoryInput;
  incidentsAt(at: Instant): readonly Incident[];
  plannedWorkAt(at: Instant): readonly PlannedWork[];
  redoWindowsAt(at: Instant): readonly RedoWindow[];
  /** what is worth fetching again, after `from` up to and with `to`, oldest first */
  noticesBetween(from: Instant, to: Instant): readonly Notice[];
  /** spoils the body of an answer (`hostile`); null where the wire is clean */
  distort: ((resource: string, body: unknown) => unknown) | null;
}>;

/**
 * The same three arguments give the same world, byte for byte, in every runtime.
 * `anchor` is the real time now; only scenarios on the real clock look at it, and only at its day in Berlin.
 */
export function createWorld(scenario: ScenarioId, seed: number, anchor: Instant): World {
  return answering(scenario, seed, scriptOf(scenario, seed, anchor));
}

function scriptOf(scenario: ScenarioId, seed: number, anchor: Instant): Script {
  switch (scenario) {
    case 'spring-2023':
      return springScript(seed);
    case 'calm-day':
      return calmScript(seed, anchor);
    case 'storm':
      return stormScript(seed);
    case 'hostile':
      return hostileScript(seed, anchor);
    default:
      return assertNever(scenario);
  }
}

function answering(scenario: ScenarioId, seed: number, script: Script): World {
  const { transitions, gaps } = script;
  const boardAtSeq = createBoardIndex(script.base, transitions);
  const boardAt = (at: Instant): Board => boardAtSeq(seqAt(transitions, at));
  const notices = noticesOf(script);
  return {
    scenario,
    seed,
    clockKind: script.clockKind,
    window: script.window,
    defaultStart: script.defaultStart,
    defaultRate: script.defaultRate,
    catalog: script.catalog,
    transitions,
    gaps,
    seqAt: (at) => seqAt(transitions, at),
    boardAtSeq,
    boardAt,
    history: (window) => ({
      base: boardAt(window.from),
      window,
      transitions: transitions.slice(seqAt(transitions, window.from), seqAt(transitions, window.to)),
      gaps: gaps.filter((gap) => gap.from < window.to && gap.to > window.from),
    }),
    incidentsAt: (at) => present(script.incidents.map((plan) => incidentAt(plan, at))),
    plannedWorkAt: (at) => present(script.plannedWork.map((plan) => plannedWorkAt(plan, at))),
    redoWindowsAt: (at) => present(script.redoWindows.map((plan) => redoWindowAt(plan, at))),
    noticesBetween: (from, to) => notices.filter((notice) => notice.at > from && notice.at <= to),
    distort: script.distort,
  };
}

function noticesOf(script: Script): Notice[] {
  const notices: Notice[] = [
    ...script.incidents.flatMap((plan) => noticesAt(changesOfIncident(plan), 'incidents', plan.id)),
    ...script.plannedWork.flatMap((plan) => noticesAt(changesOfPlannedWork(plan), 'plannedWork', plan.id)),
    ...script.redoWindows.flatMap((plan) => noticesAt(changesOfRedoWindow(plan), 'redoWindows', plan.window.id)),
  ];
  return notices.sort((a, b) => a.at - b.at);
}

function noticesAt(instants: readonly Instant[], resource: Notice['resource'], id: string): Notice[] {
  return [...new Set(instants)].map((at) => ({ at, resource, id }));
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
