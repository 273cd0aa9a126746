/** A number is written as it is, with a point; null is an empty field. */
export type CsvValue = string | number | null;
export type CsvRow = readonly CsvValue[];

/**
 * A table as CSV by RFC 4180: commas, CRLF after every record, quotes where they are needed and doubled inside. It begins with the byte order mark,
 * without which spreadsheets take UTF-8 for something else. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula, also behind blanks and unseen characters, and in full width. */
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
