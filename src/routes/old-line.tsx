import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { Told } from './use-told.ts';

export type OldLineProps = Readonly<{ told: Told; words: Readonly<{ old: (at: string) => string }> }>;

/** Above what stands beside a board and is clearly older than it. Nothing else would tell, because the board is fresh. */
export function OldLine({ told, words }: OldLineProps) {
  const { formats } = usePublicWords();
  return told.isOld && told.at !== null && <p className="font-medium">{words.old(formats.dateTime(told.at))}</p>;
}
