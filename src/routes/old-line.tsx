import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { Told } from './use-told.ts';

/** Above what stands beside a board and is clearly older than it. Nothing else would tell, because the board is fresh. */
export function OldLine({ told: { isOld, at } }: Readonly<{ told: Told }>) {
  const { frame, formats } = usePublicWords();
  return isOld && at !== null && <p className="font-medium">{frame.beside.old(formats.dateTime(at))}</p>;
}
