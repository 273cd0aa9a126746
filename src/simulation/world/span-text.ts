const secondsOfUnit = { s: 1, min: 60, h: 3_600, d: 86_400 } as const;

/** A length of time as the scripts write it: `'40 s'`, `'20 min'`, `'3 h'`, `'2 d'`. */
export type SpanText = `${number} ${keyof typeof secondsOfUnit}`;

/** In seconds. */
export function secondsOf(text: SpanText): number {
  const [amount = '', unit = ''] = text.split(' ');
  if (unit !== 's' && unit !== 'min' && unit !== 'h' && unit !== 'd') throw new Error(`not a length of time: ${text}`);
  return Math.round(Number(amount) * secondsOfUnit[unit]);
}
