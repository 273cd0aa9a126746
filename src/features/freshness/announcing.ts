/** What the page says aloud unasked: every change, new outages alone, or nothing. Trouble with the data is told unless nothing is. */
export const announcings = ['all', 'outages', 'off'] as const;
export type Announcing = (typeof announcings)[number];
