import { berlinDayOf, berlinDayWindow, berlinInstantOf, berlinTimeAt } from '#domain/berlin-time.ts';
import { fitWindow, longestWindowMs } from '#domain/chart-window.ts';
import type { Incident } from '#domain/incident.ts';
import { sortIncidents } from '#domain/incident-reading.ts';
import { hourMs, minuteMs, type Instant, type Window } from '#domain/instant.ts';
import type { WindowKind } from '#features/timeline/window-controls.tsx';
import type { TimelineView } from './timeline-view.ts';

const dayMs = 24 * hourMs;

/** The incident the window and the messages are of: the one that is named, else an open one, security first, else the one that ended last. */
export function incidentShown(incidents: readonly Incident[], id: string | null): Incident | null {
  const { open, past } = sortIncidents(incidents);
  const security = open.filter(({ kind }) => kind === 'security').toSorted((a, b) => a.startedAt - b.startedAt);
  return incidents.find((one) => one.id === id) ?? security[0] ?? open[0] ?? past[0] ?? null;
}

/** As far as the window may be moved: four months back, two weeks on. */
export function windowBounds(now: Instant): Window {
  return { from: now - longestWindowMs, to: now + 14 * dayMs };
}

/**
 * What is asked for as a window, so that the instant looked at lies in it; one that is named by its ends is taken as it is. A function of the address and
 * the present: a link shows the same to everybody.
 */
export function windowOf(
  { window }: Pick<TimelineView, 'window'>,
  now: Instant,
  incident: Incident | null,
  at: Instant | null,
): Window {
  if (isFree(window)) return fitWindow(window, windowBounds(Math.max(now, window.to)));
  const kind = kindInForce(window, incident);
  const usual = usualWindow(kind, now, incident);
  if (at === null || (at >= usual.from && at <= usual.to)) return usual;
  return fitWindow(windowThen(kind, usual, at), windowBounds(now));
}

/** Named by its ends, not by its kind. */
export function isFree(window: TimelineView['window']): window is Window {
  return window !== null && typeof window === 'object';
}

/** Up to the present, which moves it on in steps of a four-hundredth of its length, not with every tick of the clock; or over the incident. */
function usualWindow(kind: WindowKind, now: Instant, incident: Incident | null): Window {
  const from = kind === 'stoerung' ? (incident?.startedAt ?? now - dayMs) : now - lengthOf[kind];
  const end = kind === 'stoerung' ? (incident?.resolvedAt ?? now) : now;
  const stepMs = Math.max(minuteMs, Math.round((end - from) / 400 / minuteMs) * minuteMs);
  const last = Math.ceil(end / stepMs) * stepMs;
  const first = kind === 'stoerung' ? from - (last - from) * 0.04 : last - (end - from);
  return fitWindow({ from: first, to: last + (last - first) * 0.045 }, windowBounds(now));
}

/** Whole days, weeks or months of the calendar: the window stands still while the instant moves inside it. */
function windowThen(kind: WindowKind, usual: Window, at: Instant): Window {
  const day = berlinDayOf(at);
  const dayAfter = (days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
  const sinceMonday = berlinTimeAt(at).weekday - 1;
  const week = { from: berlinInstantOf(dayAfter(-sinceMonday)), to: berlinInstantOf(dayAfter(7 - sinceMonday)) };
  switch (kind) {
    case '24h':
      return berlinDayWindow(day);
    case '7t':
      return week;
    case '90t': {
      const first = berlinInstantOf(`${day.slice(0, 8)}01`);
      return { from: first, to: first + lengthOf['90t'] };
    }
    case 'stoerung': {
      const { from, to } = berlinDayWindow(day);
      const both = { from: Math.min(usual.from, from), to: Math.max(usual.to, to) };
      return both.to - both.from > longestWindowMs ? week : both;
    }
  }
}

export function kindInForce(window: WindowKind | null, incident: Incident | null): WindowKind {
  if (window === 'stoerung' || window === null) return incident === null ? '7t' : 'stoerung';
  return window;
}

const lengthOf = { '24h': dayMs, '7t': 7 * dayMs, '90t': 90 * dayMs } as const;

/** What to load for a window: half of it more to both sides, whole Berlin days, so that moving and zooming a little asks for nothing; not beyond the present. */
export function windowToLoad(window: Window, at: Instant | null, now: Instant): Window {
  const margin = (window.to - window.from) / 2;
  const from = Math.min(window.from - margin, at ?? Number.POSITIVE_INFINITY);
  const earliest = Math.max(from, now - longestWindowMs);
  // of a window in the future nothing is known: then there is a day at least, to find the last change in
  const latest = now - (window.from < now ? hourMs : dayMs);
  return { from: berlinInstantOf(berlinDayOf(Math.min(earliest, latest))), to: now };
}

/** Where what is loaded begins, if there may be more before it that can be asked for; null = that is all. */
export function moreBefore(known: Window | null, recordedFrom: Instant | null, now: Instant | null): Instant | null {
  if (known === null || now === null || known.from <= now - longestWindowMs) return null;
  return recordedFrom === null || recordedFrom < known.from ? known.from : null;
}
