import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { useProvenAt } from './use-told.ts';

/** Keeps everything a public page shows as it is, until it is let go. What is kept ages like anything that is not renewed, and loses its colours in time. */
export function PublicHold({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const { frame, formats } = usePublicWords();
  const isHeld = useLiveBoardPart(liveBoard, (state) => state.isHeld);
  const provenAt = useProvenAt(liveBoard);
  // before there is a picture there is nothing to keep
  if (provenAt === null) return null;
  const { hold, resume, held } = frame.hold;
  return (
    <div className="public-hold no-print">
      <button type="button" className="button" onClick={() => liveBoard.hold(!isHeld)}>
        <MoreIcon name={isHeld ? 'play' : 'pause'} />
        {isHeld ? resume : hold}
      </button>
      <output>{isHeld && <strong className="font-semibold">{held(formats.dateTime(provenAt))}</strong>}</output>
    </div>
  );
}
