import { focusManager, QueryClient } from '@tanstack/react-query';
import { noticeInvalidation } from '#api/notice-invalidation.ts';
import { noticeReaders } from './notice-readers.ts';
import { publicSource } from './public-source.ts';

/** Ask even when the browser believes to be offline: otherwise an old answer would count as a success. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' } },
});

noticeReaders.add((audience, notice) => noticeInvalidation(queryClient, audience)(notice));

/** While a reader holds the board of a public page nothing beside it is asked again either: like a page that nobody looks at. */
function heedHold(): void {
  focusManager.setFocused(publicSource.liveBoard.getState().isHeld ? false : undefined);
}
publicSource.liveBoard.subscribe(heedHold);
heedHold();
