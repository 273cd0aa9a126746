import { afterAll, beforeAll, expect, it } from 'vitest';
import { framesOf, readEvents, seqsOf } from '../testing/read-events.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';

const { simulation } = createSampleSimulation({ from: '2023-05-09T11:00:00Z', speed: 0 });
const { run, seq } = simulation.moment();
const { epoch } = run;
let served: Served;
beforeAll(async () => (served = await serveApi(simulation)));
afterAll(async () => served.close());

/** What comes first on a stream: everything up to the first heartbeat. */
async function firstFrames(
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReturnType<typeof framesOf>> {
  const leaving = new AbortController();
  const response = await fetch(`${served.origin}/api/v1/staff/stream${query}`, { headers, signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!/event: heartbeat\n.*\n\n$/.test(text)) text += (await reader?.read())?.value ?? '';
  leaving.abort();
  return framesOf(readEvents(text));
}

const resumed = [seq - 1, seq];

it('[X10] a reader resumes by its address', async () => {
  expect(seqsOf(await firstFrames(`?after=${epoch}:${seq - 2}`))).toEqual(resumed);
});

it('[X10] a reader resumes by the id an EventSource sends', async () => {
  expect(seqsOf(await firstFrames('', { 'last-event-id': `${epoch}:${seq - 2}` }))).toEqual(resumed);
});

it('[X10] the address counts more than the id', async () => {
  const frames = await firstFrames(`?after=${epoch}:${seq - 2}`, { 'last-event-id': `${epoch}:${seq}` });
  expect(seqsOf(frames)).toEqual(resumed);
});

it('[X10] without either the stream begins now', async () => {
  for (const frames of [await firstFrames(''), await firstFrames('', { 'last-event-id': '' })]) {
    expect(frames.map(({ event }) => event)).toEqual(['heartbeat']);
  }
});

it.each([
  'latest',
  `${epoch}`,
  `${epoch}:-1`,
  `${epoch}:1e3`,
  '9007199254740993:1',
  `${epoch}:999999999`,
  `${epoch - 1}:1`,
])('[X12] the id "%s" is answered with a reset', async (id) => {
  const [first] = await firstFrames('', { 'last-event-id': id });
  expect(first).toMatchObject({ event: 'reset', position: { epoch, seq } });
});
