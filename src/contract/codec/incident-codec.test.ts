import { expect, it } from 'vitest';
import type { Incident } from '#domain/incident.ts';
import { cut, noon, put, sent } from '../testing/samples.ts';
import { sampleIncident, samplePlannedWork, sampleRedoWindow } from '../testing/stories.ts';
import { decodeIncident, decodeIncidents, encodeIncident, encodeIncidents } from './incident-codec.ts';
import { decodePlannedWork, encodePlannedWork } from './planned-work-codec.ts';
import { decodeRedoWindows, encodeRedoWindows } from './redo-window-codec.ts';

const meta = { audience: 'staff', generatedAt: noon } as const;

function read(bend: (body: unknown) => void) {
  const body = sent(encodeIncidents([sampleIncident('i1'), sampleIncident('i2')], meta));
  bend(body);
  const decoded = decodeIncidents(body, 'staff');
  if (!decoded.ok) throw new Error(decoded.refusal);
  return { incidents: decoded.value.incidents, flaws: decoded.flaws };
}

it.each<[string, (body: unknown) => void]>([
  ['no id', (body) => cut(body, 'incidents.0.id')],
  ['no beginning', (body) => put(body, 'incidents.0.startedAt', null)],
  ['no scope', (body) => put(body, 'incidents.0.affected', 'k1')],
  [
    'a scope that refers to itself',
    (body) => put(body, 'incidents.0.affected', { insurers: { insurers: 'all' }, services: 'all' }),
  ],
  ['over before it began', (body) => put(body, 'incidents.0.resolvedAt', '2023-05-09T09:59:59Z')],
  ['an update before the beginning', (body) => put(body, 'incidents.0.updates.0.publishedAt', '2023-05-09T09:59:59Z')],
  ['no list of updates', (body) => put(body, 'incidents.0.updates', {})],
  ['a bare word', (body) => put(body, 'incidents.0', 'i1')],
])('[K30] an incident that does not hold together is left out, the others stand: %s', (_, bend) => {
  const { incidents, flaws } = read(bend);
  expect(incidents).toEqual([sampleIncident('i2')]);
  expect(flaws).toEqual([{ path: 'incidents[0]', problem: 'unreadable entry, left out' }]);
});

it('[K10] of two incidents under one id neither is believed', () => {
  const { incidents, flaws } = read((body) => put(body, 'incidents.1.id', 'i1'));
  expect(incidents).toEqual([]);
  expect(flaws).toHaveLength(1);
});

it('[K10] of two updates under one number neither is believed', () => {
  const { incidents, flaws } = read((body) => put(body, 'incidents.0.updates.1.number', 1));
  expect(incidents[0]?.updates).toEqual([]);
  expect(flaws).toEqual([{ path: 'incidents[0].updates', problem: 'number used twice' }]);
});

it('updates come in the order of their numbers', () => {
  const { incidents } = read((body) => put(body, 'incidents.0.updates.0.number', 9));
  expect(incidents[0]?.updates.map((update) => update.number)).toEqual([2, 9]);
});

it.each<[string, string, unknown, Partial<Incident>]>([
  ['lifecycle', 'incidents.0.lifecycle', 'solved', { lifecycle: 'investigating' }],
  ['kind', 'incidents.0.kind', 'weather', { kind: 'technical' }],
  ['end', 'incidents.0.resolvedAt', 'bald', { resolvedAt: null }],
  ['title', 'incidents.0.title', null, { title: { de: '', en: null, simple: null } }],
])('[K31] of what cannot be read the cautious meaning is taken: %s', (_, path, value, expected) => {
  const { incidents, flaws } = read((body) => put(body, path, value));
  expect(incidents[0]).toEqual({ ...sampleIncident('i1'), ...expected });
  expect(flaws).toHaveLength(1);
});

it('[K31] a forecast that ends before it begins is none', () => {
  const { incidents } = read((body) => put(body, 'incidents.0.updates.0.eta.latest', '2023-05-09T09:00:00Z'));
  expect(incidents[0]?.updates[0]?.eta).toBeNull();
  expect(incidents[0]?.updates[1]?.eta).not.toBeNull();
});

it('[K28] internal fields in an answer for the public are not read', () => {
  const body = { ...encodeIncident(sampleIncident('i1'), meta), audience: 'public' };
  const decoded = decodeIncident(sent(body), 'public');
  expect(decoded).toMatchObject({ ok: true, value: { incident: { staff: null } } });
  expect(decoded.ok && decoded.value.incident.updates.map((update) => update.staffNote)).toEqual([null, null]);
});

it('[K30] a single incident that does not hold together is refused', () => {
  const body = sent(encodeIncident(sampleIncident('i1'), meta));
  cut(body, 'incident.startedAt');
  expect(decodeIncident(body, 'staff').ok).toBe(false);
});

it.each<[string, (body: unknown) => void, number]>([
  ['ends before it begins', (body) => put(body, 'plannedWork.0.endsAt', '2023-05-09T09:00:00Z'), 0],
  ['nobody affected', (body) => cut(body, 'plannedWork.0.affected'), 0],
  ['no beginning', (body) => put(body, 'plannedWork.0.startsAt', 5), 0],
  ['no text', (body) => cut(body, 'plannedWork.0.text'), 1],
  ['no longest interruption', (body) => put(body, 'plannedWork.0.maxInterruptionSeconds', 'kurz'), 1],
])('[K30] planned work that does not say what, when and for whom is left out: %s', (_, bend, kept) => {
  const body = sent(encodePlannedWork([samplePlannedWork], meta));
  bend(body);
  const decoded = decodePlannedWork(body, 'staff');
  expect(decoded.ok && decoded.value.plannedWork).toHaveLength(kept);
  expect(decoded.ok && decoded.flaws).toHaveLength(1);
});

it('[K31] planned work of an unknown kind or status is still planned, and what is expected then is unknown', () => {
  const body = sent(encodePlannedWork([samplePlannedWork], meta));
  put(body, 'plannedWork.0.status', 'finished');
  put(body, 'plannedWork.0.expected.availability', 'fine');
  const decoded = decodePlannedWork(body, 'staff');
  const item = { status: 'planned', expected: { availability: 'unknown', mode: 'isolated' } };
  expect(decoded).toMatchObject({ ok: true, value: { plannedWork: [item] } });
});

it('[K31] work to be done again is not declared done by accident', () => {
  const body = sent(encodeRedoWindows([sampleRedoWindow], meta));
  put(body, 'redoWindows.0.status', 'finished');
  expect(decodeRedoWindows(body, 'staff')).toMatchObject({ ok: true, value: { redoWindows: [{ status: 'open' }] } });
});

it('[K30] a redo window that ends before it begins is left out', () => {
  const body = sent(encodeRedoWindows([sampleRedoWindow], meta));
  put(body, 'redoWindows.0.to', '2023-05-09T09:00:00Z');
  expect(decodeRedoWindows(body, 'staff')).toMatchObject({ ok: true, value: { redoWindows: [] } });
});
