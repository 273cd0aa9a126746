/** The value below which `share` (0 to 1) of the samples lie; NaN of none. */
export function quantileOf(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function medianOf(samples: readonly number[]): number {
  return quantileOf(samples, 0.5);
}

/** Growth per unit of x by least squares: one noisy reading at either end does not decide it. */
export function slopeOf(points: readonly Readonly<{ x: number; y: number }>[]): number {
  const meanX = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const meanY = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
