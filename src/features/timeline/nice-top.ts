/** The top of a scale from 0 for a largest value, and its five marks: a round number a little above it that quarters evenly. */
export function niceTop(most: number): Readonly<{ top: number; ticks: readonly number[] }> {
  const quarter = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = Math.ceil((factors.find((factor) => factor * power >= quarter) ?? 10) * power);
  return { top: 4 * step, ticks: [0, step, 2 * step, 3 * step, 4 * step] };
}

const factors = [1, 1.2, 1.5, 2, 2.4, 3, 4, 5, 6, 8, 10];
