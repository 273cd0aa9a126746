import type { Audience } from '#domain/audience.ts';
import { insurerKinds, readerGroups, type Contact, type Insurer } from '#domain/catalog.ts';
import type { FlawList } from '../flaw-list.ts';
import { fitting } from '../shape.ts';
import { contactShape, guideOverrideShape, insurerShape, insurerStaffShape } from '../shapes/catalog-shapes.ts';
import type { WireContact, WireInsurer } from '../wire-types.ts';
import { encodeGuide, readGuide } from './guide-codec.ts';
import { readCount, readIds, readList, readWord, readWords, readWordsOrNull } from './reading.ts';
import { encodeTextOrNull, readProseOrNull } from './text-codec.ts';

/** Field by field: what is not named here never travels. */
export function encodeInsurerRecord(insurer: Insurer, audience: Audience): WireInsurer {
  const record: WireInsurer = {
    id: insurer.id,
    name: insurer.name,
    shortName: insurer.shortName,
    wallCode: insurer.wallCode,
    formerNames: [...insurer.formerNames],
    kind: insurer.kind,
    platformIds: [...insurer.platformIds],
    insuredCount: insurer.insuredCount,
    contacts: insurer.contacts.map(encodeContact),
    guideOverrides: insurer.guideOverrides.map(({ serviceId, guide }) => ({
      service: serviceId,
      guide: encodeGuide(guide),
    })),
  };
  return audience === 'staff' ? { ...record, staff: encodeStaff(insurer) } : record;
}

function encodeStaff({ staff }: Insurer): NonNullable<WireInsurer['staff']> | null {
  return staff === null ? null : { environment: staff.environment, contactPerson: staff.contactPerson };
}

function encodeContact(contact: Contact): WireContact {
  const { callers, phone, mail, web, hours } = contact;
  return { callers, phone, mail, web, hours: encodeTextOrNull(hours) };
}

/** For the public nothing internal is read, even if it were sent. Null only without a usable id: an insurer that must be on the board stays on it, however poor its record. */
export function readInsurerRecord(part: unknown, audience: Audience, path: string, flaws: FlawList): Insurer | null {
  const record = fitting(insurerShape, part);
  if (record === null) return null;
  const name = readWords(record.name, `${path}.name`, flaws, record.id);
  return {
    id: record.id,
    name,
    shortName: readWords(record.shortName, `${path}.shortName`, flaws, name),
    wallCode: readWords(record.wallCode, `${path}.wallCode`, flaws, '?', 6),
    formerNames: readList(record.formerNames, `${path}.formerNames`, flaws, (entry, at) =>
      readWordsOrNull(entry, at, flaws),
    ),
    kind: readWord(record.kind, insurerKinds, `${path}.kind`, flaws, 'other'),
    platformIds: readIds(record.platformIds, `${path}.platformIds`, flaws),
    insuredCount: readCount(record.insuredCount, `${path}.insuredCount`, flaws, 0),
    contacts: readList(record.contacts, `${path}.contacts`, flaws, (entry, at) => readContact(entry, at, flaws)),
    guideOverrides: readList(record.guideOverrides, `${path}.guideOverrides`, flaws, (entry, at) =>
      readOverride(entry, at, flaws),
    ),
    staff: audience === 'public' || record.staff === null ? null : readStaff(record.staff, `${path}.staff`, flaws),
  };
}

/** What stands for two records under one id: their cells are still told apart by id, but no name or number of either is believed. */
export function unnamedInsurer(id: string): Insurer {
  return {
    id,
    name: id.slice(0, 200),
    shortName: id.slice(0, 200),
    wallCode: '?',
    formerNames: [],
    kind: 'other',
    platformIds: [],
    insuredCount: 0,
    contacts: [],
    guideOverrides: [],
    staff: null,
  };
}

function readContact(part: unknown, path: string, flaws: FlawList): Contact | null {
  const record = fitting(contactShape, part);
  if (record === null) return null;
  const { callers, phone, mail, web, hours } = record;
  const group = readWord(callers, [...readerGroups, 'everyone'] as const, `${path}.callers`, flaws, null);
  if (group === null) return null;
  return {
    callers: group,
    phone: readWordsOrNull(phone, `${path}.phone`, flaws),
    mail: readWordsOrNull(mail, `${path}.mail`, flaws),
    web: readWordsOrNull(web, `${path}.web`, flaws),
    hours: readProseOrNull(hours, `${path}.hours`, flaws),
  };
}

function readOverride(part: unknown, path: string, flaws: FlawList): Insurer['guideOverrides'][number] | null {
  const record = fitting(guideOverrideShape, part);
  const guide = record === null ? null : readGuide(record.guide, `${path}.guide`, flaws);
  return record === null || guide === null ? null : { serviceId: record.service, guide };
}

function readStaff(part: unknown, path: string, flaws: FlawList): Insurer['staff'] {
  const record = fitting(insurerStaffShape, part);
  if (record === null) {
    flaws.add(path, 'unreadable');
    return null;
  }
  return {
    environment: readWords(record.environment, `${path}.environment`, flaws, ''),
    contactPerson: readWords(record.contactPerson, `${path}.contactPerson`, flaws, ''),
  };
}
