import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';

/** `generatedAt`: real time at which the server put the answer together. */
export type AnswerMeta = Readonly<{ audience: Audience; generatedAt: Instant }>;
