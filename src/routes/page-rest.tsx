import { OutdatedNotice } from './outdated-notice.tsx';
import { PublicFooter } from './public-footer.tsx';
import { RestWords } from './rest-words.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useDocumentHead, type DocumentHead } from './use-document-head.ts';
import type { Theme } from './view-search.ts';

import { HeaderRest } from './header-rest.tsx';
export { IgnoredNotice } from './ignored-notice.tsx';
export { StateIcon } from './state-icon.tsx';

export type PageRestProps = DocumentHead & Readonly<{ source: BoardSource; theme: Theme }>;

/** What closes every public page, and what the document says of it to other programs. */
export function PageRest({ source, theme, ...head }: PageRestProps) {
  useDocumentHead(head);
  return (
    <RestWords>
      <HeaderRest theme={theme} />
      <OutdatedNotice liveBoard={source.liveBoard} />
      <PublicFooter source={source} />
    </RestWords>
  );
}
