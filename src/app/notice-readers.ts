import type { Notice } from '#api/notice.ts';
import type { Audience } from '#domain/audience.ts';

export type NoticeReader = (audience: Audience, notice: Notice) => void;

/** Who is told that something should be fetched again. What keeps answers joins when its code is loaded: before that it has kept none. */
export const noticeReaders = new Set<NoticeReader>();
