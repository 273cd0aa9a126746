/** What a server may say has changed. Apart from the stream's own code, because readers of the pointer need the words without it. */
export const noticeResources = ['incidents', 'plannedWork', 'redoWindows', 'catalog'] as const;
export type NoticeResource = (typeof noticeResources)[number];
