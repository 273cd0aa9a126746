import type { NoticeResource } from '#contract/notice-resource.ts';

/** A resource should be fetched again. `id` says which part of it changed; null = all of it. */
export type Notice = Readonly<{ resource: NoticeResource; id: string | null }>;
