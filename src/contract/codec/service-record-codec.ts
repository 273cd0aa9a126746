import { mainTimes, serviceFamilies, type AvailabilityTarget, type Service } from '#domain/catalog.ts';
import type { FlawList } from '../flaw-list.ts';
import { fitting } from '../shape.ts';
import { serviceFunctionShape, serviceShape, targetShape } from '../shapes/catalog-shapes.ts';
import type { WireService } from '../wire-types.ts';
import { encodeGuide, readGuide } from './guide-codec.ts';
import { maxTextLength, readCount, readFlag, readIds, readList, readWord, readWords } from './reading.ts';
import { encodeText, readProse, readTitle } from './text-codec.ts';

export function encodeServiceRecord(service: Service): WireService {
  return {
    id: service.id,
    code: service.code,
    name: encodeText(service.name),
    purpose: encodeText(service.purpose),
    family: service.family,
    functions: service.functions.map(({ id, name, isCritical }) => ({ id, name: encodeText(name), isCritical })),
    dependsOn: [...service.dependsOn],
    restorationRank: service.restorationRank,
    restorationReason: encodeText(service.restorationReason),
    expectedIntervalSeconds: service.expectedIntervalSeconds,
    guides: service.guides.map(encodeGuide),
    target: encodeTarget(service.target),
  };
}

function encodeTarget(target: AvailabilityTarget | null): WireService['target'] {
  if (target === null) return null;
  const { mainPercent, sidePercent, mainTime, source } = target;
  return { mainPercent, sidePercent, mainTime, source };
}

/** Null only without a usable id: a column that must be on the board stays on it. */
export function readServiceRecord(part: unknown, path: string, flaws: FlawList): Service | null {
  const record = fitting(serviceShape, part);
  if (record === null) return null;
  return {
    id: record.id,
    code: readWords(record.code, `${path}.code`, flaws, record.id),
    name: readTitle(record.name, `${path}.name`, flaws),
    purpose: readProse(record.purpose, `${path}.purpose`, flaws),
    family: readWord(record.family, serviceFamilies, `${path}.family`, flaws, 'contact'),
    functions: readList(record.functions, `${path}.functions`, flaws, (entry, at) => readFunction(entry, at, flaws)),
    dependsOn: readIds(record.dependsOn, `${path}.dependsOn`, flaws),
    restorationRank: readCount(record.restorationRank, `${path}.restorationRank`, flaws, 999),
    restorationReason: readProse(record.restorationReason, `${path}.restorationReason`, flaws),
    expectedIntervalSeconds: readCount(record.expectedIntervalSeconds, `${path}.expectedIntervalSeconds`, flaws, 60),
    guides: readList(record.guides, `${path}.guides`, flaws, (entry, at) => readGuide(entry, at, flaws)),
    target: record.target === null ? null : readTarget(record.target, `${path}.target`, flaws),
  };
}

/** What stands for two records under one id. */
export function unnamedService(id: string): Service {
  const nothing = { de: '', en: null, simple: null };
  return {
    id,
    code: id.slice(0, 200),
    name: { ...nothing, de: id.slice(0, 200) },
    purpose: nothing,
    family: 'contact',
    functions: [],
    dependsOn: [],
    restorationRank: 999,
    restorationReason: nothing,
    expectedIntervalSeconds: 60,
    guides: [],
    target: null,
  };
}

function readFunction(part: unknown, path: string, flaws: FlawList): Service['functions'][number] | null {
  const record = fitting(serviceFunctionShape, part);
  if (record === null) return null;
  const { id, name, isCritical } = record;
  return {
    id,
    name: readTitle(name, `${path}.name`, flaws),
    isCritical: readFlag(isCritical, `${path}.isCritical`, flaws, false),
  };
}

/** A target that cannot be read as a whole is no target: a promise is quoted exactly or not at all. */
function readTarget(part: unknown, path: string, flaws: FlawList): AvailabilityTarget | null {
  const record = fitting(targetShape, part);
  const mainTime = record === null ? null : readWord(record.mainTime, mainTimes, `${path}.mainTime`, flaws, null);
  if (record === null || mainTime === null) {
    flaws.add(path, 'unreadable');
    return null;
  }
  const { mainPercent, sidePercent, source } = record;
  return { mainPercent, sidePercent, mainTime, source: readWords(source, `${path}.source`, flaws, '', maxTextLength) };
}
