/** Whether a name can be told from nothing: it has a letter or a digit. Names that are empty or invisible give way to the id. */
export function isReadable(name: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(name);
}
