import { readerGroups, type Office, type OwnApp, type OwnWays } from '#domain/catalog.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { officeSchema, ownAppSchema, ownWaysSchema } from '../schemas/insurer-page-schemas.ts';
import type { WireOwnWays } from '../wire-types.ts';
import { readList, readWord, readWords, readWordsOrNull } from './reading.ts';
import { encodeTextOrNull, readProseOrNull } from './text-codec.ts';

export function encodeOwnWays({ app, offices }: OwnWays): WireOwnWays {
  return {
    app: app === null ? null : { callers: app.callers, name: app.name, web: app.web },
    offices: offices.map(({ callers, address, hours }) => ({ callers, address, hours: encodeTextOrNull(hours) })),
  };
}

/** Servers that do not tell them yet leave them out. */
export function readOwnWays(part: unknown, path: string, flaws: FlawList): OwnWays {
  if (part === undefined || part === null) return { app: null, offices: [] };
  const result = v.safeParse(ownWaysSchema, part);
  if (!result.success) {
    flaws.add(path, 'unreadable');
    return { app: null, offices: [] };
  }
  const { app, offices } = result.output;
  return {
    app: app === null ? null : readApp(app, `${path}.app`, flaws),
    offices: readList(offices, `${path}.offices`, flaws, (entry, at) => readOffice(entry, at, flaws)),
  };
}

const everybody = [...readerGroups, 'everyone'] as const;

function readApp(part: unknown, path: string, flaws: FlawList): OwnApp | null {
  const result = v.safeParse(ownAppSchema, part);
  const callers = result.success ? readWord(result.output.callers, everybody, `${path}.callers`, flaws, null) : null;
  if (!result.success || callers === null) {
    flaws.add(path, 'unreadable');
    return null;
  }
  const { name, web } = result.output;
  return {
    callers,
    name: readWords(name, `${path}.name`, flaws, ''),
    web: readWordsOrNull(web, `${path}.web`, flaws),
  };
}

function readOffice(part: unknown, path: string, flaws: FlawList): Office | null {
  const result = v.safeParse(officeSchema, part);
  if (!result.success) return null;
  const callers = readWord(result.output.callers, everybody, `${path}.callers`, flaws, null);
  const address = readWordsOrNull(result.output.address, `${path}.address`, flaws);
  if (callers === null || address === null) return null;
  return { callers, address, hours: readProseOrNull(result.output.hours, `${path}.hours`, flaws) };
}
