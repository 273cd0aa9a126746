import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { itHolds } from './testing/it-holds.ts';

const body = (...row: Parameters<typeof csvOf>[0][number]) => csvOf([row]).slice(1);

describe('csvOf', () => {
  it('[RK1] begins with the byte order mark and ends every record with CRLF', () => {
    expect(
      csvOf([
        ['Kasse', 'Stunden'],
        ['BKK Süd', 2.5],
      ]),
    ).toBe('\uFEFFKasse,Stunden\r\nBKK Süd,2.5\r\n');
    expect(csvOf([])).toBe('\uFEFF');
  });

  it('[RK1] quotes commas, quotes, line breaks and blanks at the ends', () => {
    expect(body('a,b', 'say "x"', 'two\nlines', ' blank')).toBe('"a,b","say ""x""","two\nlines"," blank"\r\n');
  });

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u200B=1', '\uFEFF=1', '＝1', '\n=1'])(
    '[RK1] disarms %j',
    (text) => {
      const field = body(text).replace(/^"/, '');
      expect(field.startsWith("'")).toBe(true);
      expect(field).toContain(text);
    },
  );

  it('[RK1] numbers stay numbers, what is not known stays empty', () => {
    expect(body(-3.5, 0, null, Number.NaN, Number.POSITIVE_INFINITY, 'a-b', '')).toBe('-3.5,0,,,,a-b,\r\n');
  });

  itHolds(
    '[RK1] read back by the grammar of RFC 4180 it is the table, but for the apostrophe before formulas',
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
      (rows) => {
        const read = recordsOf(csvOf(rows).slice(1));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [index, field] of read.flat().entries()) {
          const text = rows.flat()[index] ?? '';
          expect([text, `'${text}`]).toContain(field);
          expect(/^[=+\-@\t\r\n]/.test(field)).toBe(false);
        }
      },
    ),
  );
});

/** A reader of its own, letter by letter. */
function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let [record, field, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) field += letter;
    else if (letter === ',') [record, field] = [[...record, field], ''];
    else if (letter === '\r' && text[at + 1] === '\n') {
      records.push([...record, field]);
      [record, field, at] = [[], '', at + 1];
    } else field += letter;
  }
  return records;
}
