import type { NoticeResource } from '#contract/codec/stream-codec.ts';

/** The server says that a resource should be fetched again. */
export type Notice = Readonly<{ resource: NoticeResource; id: string }>;
