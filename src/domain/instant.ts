/** A point in time as epoch milliseconds (UTC). On the wire it is RFC 3339 with `Z`. */
export type Instant = number;

/** Half-open: `from` is inside, `to` is not. */
export type Window = Readonly<{ from: Instant; to: Instant }>;

export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
