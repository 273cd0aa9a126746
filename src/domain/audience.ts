/** Who is reading. Each audience has its own projection of the world, on its own path. */
export const audiences = ['public', 'staff'] as const;
export type Audience = (typeof audiences)[number];
