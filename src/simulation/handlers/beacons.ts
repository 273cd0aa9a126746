import type { RequestHandler } from 'msw';
import { encodeWalls } from '#contract/walls-codec.ts';
import { beaconSpanMs, createBeaconBook, mostInSpan, mostWalls, type BeaconRefusal } from '../beacons/beacon-book.ts';
import { isRecord } from '../faults/parse-faults.ts';
import { parseBeacon } from '../beacons/parse-beacon.ts';
import type { Simulation } from '../simulation.ts';
import { ApiProblem, badParameter } from './api-problem.ts';
import { control } from './control.ts';

const largestBeacon = 8_000;

/** Where walls leave their signs of life, and where it is told which of them are well. No part of the contract: README, "Walls". */
export function beaconHandlers(simulation: Simulation): readonly RequestHandler[] {
  const book = createBeaconBook(simulation);
  const walls = () => {
    const { run, real, seq } = simulation.moment();
    return encodeWalls({ generatedAt: real, head: { epoch: run.epoch, seq }, reports: book.reports() });
  };
  const acts = {
    GET: walls,
    POST: (body: unknown) => {
      const parsed = parseBeacon(body);
      if (!parsed.ok) throw badParameter(parsed.problem.field, parsed.problem.received, parsed.problem.allowed);
      const refusal = book.note(parsed.value);
      if (refusal !== null) throw tooMany(refusal);
      return { accepted: true };
    },
  };
  const takeOff = (body: unknown) => {
    const wallId = isRecord(body) ? body['wallId'] : undefined;
    if (typeof wallId !== 'string') throw badParameter('wallId', typeof wallId, 'the name of a wall');
    return { takenOff: book.takeOff(wallId) };
  };
  return [
    control('/simulation/beacons', acts, largestBeacon),
    control('/simulation/beacons/off', { POST: takeOff }, largestBeacon),
  ];
}

function tooMany(refusal: BeaconRefusal): ApiProblem {
  const seconds = beaconSpanMs / 1_000;
  const details: Readonly<Record<BeaconRefusal, string>> = {
    tooOften: `${mostInSpan} signs of life of a wall in ${seconds} s are enough.`,
    tooMany: `There are ${mostWalls} walls already, and all of them live.`,
  };
  return new ApiProblem(
    { type: 'about:blank', title: 'Too Many Requests', status: 429, detail: details[refusal] },
    { 'retry-after': String(seconds) },
  );
}
