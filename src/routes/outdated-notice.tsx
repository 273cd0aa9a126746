import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { isOutdated } from '#contract/codec/pointer-codec.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';

/** On a page that stayed open while the server moved on. At the lower edge of the screen: it comes behind the answer, and moves nothing of it. */
export function OutdatedNotice({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const { outdated } = usePublicWords().frame;
  const minClient = useLiveBoardPart(liveBoard, (state) => state.minClient);
  if (!isOutdated(minClient)) return null;
  return (
    <aside aria-label={outdated.title} className="sticky bottom-0 z-10 p-2">
      <Banner
        title={outdated.title}
        action={
          <button type="button" className="button" onClick={() => location.reload()}>
            {outdated.reload}
          </button>
        }
      >
        {outdated.text}
      </Banner>
    </aside>
  );
}
