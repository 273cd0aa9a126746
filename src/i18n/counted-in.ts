/** "1 Kasse", "1.204 Kassen": a number with its word, kept together on a line. */
export function countedIn(locale: string): (count: number, one: string, many: string) => string {
  const format = new Intl.NumberFormat(locale);
  return (count, one, many) => `${format.format(count)}\u00a0${count === 1 ? one : many}`;
}
