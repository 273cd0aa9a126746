import { hourMs } from './instant.ts';

/** Whether a day (`YYYY-MM-DD`) is a public holiday in all of Germany: the nine that every state has. */
export function isNationwideHoliday(day: string): boolean {
  return holidaysOf(Number(day.slice(0, 4))).has(day);
}

const fixedDays = ['01-01', '05-01', '10-03', '12-25', '12-26'];
/** Good Friday, Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const easterDistances = [-2, 1, 39, 50];

const known = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const found = known.get(year);
  if (found !== undefined) return found;
  const easter = easterSundayOf(year);
  const moving = easterDistances.map((days) => new Date(easter + days * 24 * hourMs).toISOString().slice(0, 10));
  const holidays = new Set([...fixedDays.map((day) => `${year}-${day}`), ...moving]);
  known.set(year, holidays);
  return holidays;
}

/** UTC midnight of Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
function easterSundayOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
