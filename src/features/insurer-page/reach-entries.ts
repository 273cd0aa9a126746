import { readerGroups, type Contact, type Office, type OwnApp, type OwnWays } from '#domain/catalog.ts';

/** How one group of callers reaches the insurer. */
export type ReachEntry = Readonly<{
  key: string;
  callers: Contact['callers'];
  contact: Contact | null;
  app: OwnApp | null;
  offices: readonly Office[];
}>;

/** In a fixed order, everybody first. `ways` = null: not told yet. A group that has nothing has no entry. */
export function reachEntries(contacts: readonly Contact[], ways: OwnWays | null): readonly ReachEntry[] {
  return (['everyone', ...readerGroups] as const).flatMap((callers) => {
    // nothing forbids two entries for the same callers
    const own = contacts.filter((contact) => contact.callers === callers && isOffered(contact));
    const app = ways?.app?.callers === callers ? ways.app : null;
    const offices = ways?.offices.filter((office) => office.callers === callers) ?? [];
    const first: ReachEntry = { key: `${callers} 0`, callers, contact: own[0] ?? null, app, offices };
    const others = own.slice(1).map((contact, index) => ({
      key: `${callers} ${index + 1}`,
      callers,
      contact,
      app: null,
      offices: [],
    }));
    return first.contact === null && app === null && offices.length === 0 ? [] : [first, ...others];
  });
}

const isOffered = ({ phone, mail, web, hours }: Contact) =>
  phone !== null || mail !== null || web !== null || hours !== null;
