import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
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

/** What is asked for as a window. The present moves it on in steps of a four-hundredth of its length, not with every tick of the clock. */
export function windowOf(view: Pick<TimelineView, 'window'>, now: Instant, incident: Incident | null): Window {
  const { window } = view;
  if (window !== null && typeof window === 'object') return fitWindow(window, windowBounds(Math.max(now, window.to)));
  const kind = kindInForce(window, incident);
  const from = kind === 'stoerung' ? (incident?.startedAt ?? now - dayMs) : now - lengthOf[kind];
  const end = kind === 'stoerung' ? (incident?.resolvedAt ?? now) : now;
  const stepMs = Math.max(minuteMs, Math.round((end - from) / 400 / minuteMs) * minuteMs);
  const last = Math.ceil(end / stepMs) * stepMs;
  const first = kind === 'stoerung' ? from - (last - from) * 0.04 : last - (end - from);
  return fitWindow({ from: first, to: last + (last - first) * 0.045 }, windowBounds(now));
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
  return { from: berlinInstantOf(berlinDayOf(Math.min(earliest, now - hourMs))), to: now };
}
