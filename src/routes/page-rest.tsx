import { OutdatedNotice } from './outdated-notice.tsx';
import { PublicFooter } from './public-footer.tsx';
import { RestWords } from './rest-words.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useDocumentHead, type DocumentHead } from './use-document-head.ts';

export { StateIcon } from './state-icon.tsx';

/** What closes every public page, and what the document says of it to other programs. */
export function PageRest({ source, ...head }: DocumentHead & Readonly<{ source: BoardSource }>) {
  useDocumentHead(head);
  return (
    <RestWords>
      <OutdatedNotice liveBoard={source.liveBoard} />
      <PublicFooter source={source} />
    </RestWords>
  );
}
