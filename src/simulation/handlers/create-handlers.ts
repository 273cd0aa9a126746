import type { RequestHandler } from 'msw';
import type { Simulation } from '../simulation.ts';
import { createStreamHub } from '../stream/stream-hub.ts';
import { plannedWorkResource, redoWindowsResource } from './announcements.ts';
import { availabilityResource } from './availability.ts';
import { cellBadgeResource, insurerBadgeResource } from './badges.ts';
import { beaconHandlers } from './beacons.ts';
import { createBoardBodies } from './board-body.ts';
import { boardResource } from './board.ts';
import { calendarResource } from './calendar.ts';
import { catalogResource } from './catalog.ts';
import { controlHandlers } from './control.ts';
import { fallbackHandlers } from './fallback.ts';
import { feedResource } from './feed.ts';
import { healthHandler } from './health.ts';
import { historyResource } from './history.ts';
import { incidentResource, incidentsResource } from './incidents.ts';
import { insurerResource } from './insurer.ts';
import { pointerResource } from './pointer.ts';
import { resourceHandler, type Resource } from './resource.ts';
import { situationResource } from './situation.ts';
import { streamHandler } from './stream.ts';

/** The status API and the simulation's own controls: one list for Node, for the browser's worker and for tests. */
export function createHandlers(simulation: Simulation): RequestHandler[] {
  const hub = createStreamHub(simulation);
  const bodies = createBoardBodies(simulation);
  const resources: Resource[] = [
    pointerResource(bodies),
    boardResource(bodies),
    catalogResource,
    insurerResource,
    historyResource,
    availabilityResource,
    incidentsResource,
    incidentResource,
    plannedWorkResource,
    redoWindowsResource,
    feedResource,
    calendarResource,
    insurerBadgeResource,
    cellBadgeResource,
    situationResource,
  ];
  return [
    ...resources.map((resource) => resourceHandler(simulation, resource)),
    streamHandler(simulation, hub),
    healthHandler(simulation),
    ...beaconHandlers(simulation),
    ...controlHandlers(simulation, hub),
    ...fallbackHandlers(simulation),
  ];
}
