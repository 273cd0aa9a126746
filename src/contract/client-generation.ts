/** Which generation of reader this program is. Goes up by one with a change after which an older program would read an answer wrongly; `minClient` of a pointer asks for one. */
const clientGeneration = 1;

/** Whether a server that asks for this generation is one that this program no longer reads rightly. */
export function isOutdated(minClient: number): boolean {
  return minClient > clientGeneration;
}
