/**
 * A square with rounded corners whose top right corner is cut off, as an SVG path. All figures in units of the tile (a
 * tile is 18 units at its shorter side); `inset` moves every edge inwards.
 */
export function cutSquare(width: number, height: number, inset: number, cut: number, radius: number): string {
  const [left, top, right, bottom] = [inset, inset, width - inset, height - inset];
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return [
    `M${left + radius} ${top}H${right - cut}L${right} ${top + cut}V${bottom - radius}`,
    corner(-radius, radius),
    `H${left + radius}`,
    corner(-radius, -radius),
    `V${top + radius}`,
    corner(radius, -radius),
    'Z',
  ].join('');
}

/**
 * Hatching as explicit lines at 45 degrees, `pitch` apart, clipped to the tile. Drawn out instead of referenced as a
 * pattern: a pattern needs an id, and ids collide or lose their theme once a page holds two grounds.
 */
export function hatchLines(width: number, height: number, pitch: number): string {
  const step = pitch * Math.SQRT2;
  const lines: string[] = [];
  for (let sum = step / 2; sum < width + height; sum += step) {
    const startX = Math.min(sum, width);
    const endY = Math.min(sum, height);
    lines.push(`M${round(startX)} ${round(sum - startX)}L${round(sum - endY)} ${round(endY)}`);
  }
  return lines.join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
