/** The value below which `share` (0 to 1) of the samples lie; NaN of none. */
export function quantileOf(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function medianOf(samples: readonly number[]): number {
  return quantileOf(samples, 0.5);
}

/** Growth per unit of x: the median of the slopes between any two points (Theil and Sen). A few odd readings, wherever they stand, do not decide it. */
export function robustSlopeOf(points: readonly Readonly<{ x: number; y: number }>[]): number {
  const slopes = points.flatMap((a, index) =>
    points
      .slice(index + 1)
      .filter((b) => b.x !== a.x)
      .map((b) => (b.y - a.y) / (b.x - a.x)),
  );
  return medianOf(slopes);
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
