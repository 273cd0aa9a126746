import type { Contact, ReaderGroup } from '#domain/catalog.ts';
import type { Text } from '#domain/text.ts';
import type { InsurerRow } from './insurer-table.ts';
import { textOf } from './text-of.ts';

/** Number blocks that the Federal Network Agency keeps free for fiction: Berlin, Frankfurt, Munich, Cologne, Hamburg. */
const fictionalBlocks = ['030 23125', '069 90009', '089 99998', '0221 4710', '040 66969'] as const;

const always = textOf('Rund um die Uhr', 'Around the clock', 'Immer. Am Tag und in der Nacht.');
const long = textOf(
  'Mo–Fr 7–20 Uhr, Sa 9–13 Uhr',
  'Mon–Fri 7:00–20:00, Sat 9:00–13:00',
  'Montag bis Freitag von 7 bis 20 Uhr. Am Samstag von 9 bis 13 Uhr.',
);
const usual = textOf('Mo–Fr 8–18 Uhr', 'Mon–Fri 8:00–18:00', 'Montag bis Freitag von 8 bis 18 Uhr.');
const short = textOf(
  'Mo–Do 8–16 Uhr, Fr 8–13 Uhr',
  'Mon–Thu 8:00–16:00, Fri 8:00–13:00',
  'Montag bis Donnerstag von 8 bis 16 Uhr. Am Freitag von 8 bis 13 Uhr.',
);

/** Not every insurer offers every way: by wall code and caller group. */
const notOffered: Readonly<Record<string, readonly Readonly<{ callers: ReaderGroup; way: 'mail' | 'web' }>[]>> = {
  UHRMA: [
    { callers: 'practice', way: 'web' },
    { callers: 'employer', way: 'web' },
  ],
  MUEHL: [{ callers: 'insured', way: 'mail' }],
  UCKER: [{ callers: 'practice', way: 'mail' }],
  LOST: [{ callers: 'employer', way: 'web' }],
};

/** The contact card of an insurer, one entry for each group of callers. `index` is its place in the table and picks the numbers. */
export function contactsOf(row: InsurerRow, index: number): readonly Contact[] {
  const web = `https://www.${row.id}.example`;
  return [
    contact(row, 'everyone', phoneOf(index, 0), `service@${row.id}.example`, web, hoursOf(row)),
    contact(row, 'insured', phoneOf(index, 1), `versicherte@${row.id}.example`, `${web}/versicherte`, hoursOf(row)),
    contact(row, 'practice', phoneOf(index, 2), `praxen@${row.id}.example`, `${web}/praxen`, usual),
    contact(row, 'employer', phoneOf(index, 3), `arbeitgeber@${row.id}.example`, `${web}/arbeitgeber`, usual),
  ];
}

function contact(
  row: InsurerRow,
  callers: Contact['callers'],
  phone: string,
  mail: string,
  web: string,
  hours: Text,
): Contact {
  const isMissing = (way: 'mail' | 'web') =>
    (notOffered[row.code] ?? []).some((missing) => missing.callers === callers && missing.way === way);
  return { callers, phone, mail: isMissing('mail') ? null : mail, web: isMissing('web') ? null : web, hours };
}

/** Sixteen insurers share a block, each with ten numbers from 100 on. */
function phoneOf(index: number, line: number): string {
  const block = fictionalBlocks[index % fictionalBlocks.length] ?? fictionalBlocks[0];
  return `${block} ${100 + 10 * Math.floor(index / fictionalBlocks.length) + line}`;
}

function hoursOf(row: InsurerRow): Text {
  if (row.insured > 1_000_000) return always;
  if (row.insured > 300_000) return long;
  return row.insured > 60_000 ? usual : short;
}
