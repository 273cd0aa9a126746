/** Tells tests, benchmarks and a wall's beacon that the first complete board stands. Once per page. */
export function markBoardReady(): void {
  if (performance.getEntriesByName('board-ready', 'mark').length === 0) performance.mark('board-ready');
}
