import type { MomentNote } from '#domain/moment.ts';
import type { PastTalk } from './past-talk.ts';

export type MomentNotesProps = Readonly<{
  notes: readonly MomentNote[];
  /** what the address says */
  asked: string;
  talk: PastTalk;
}>;

/** Why another instant is shown than the address names. The address comes from anybody: it is cut before it is quoted. */
export function MomentNotes({ notes, asked, talk: { words } }: MomentNotesProps) {
  if (notes.length === 0) return null;
  return (
    <p className="past-notes" data-moment-notes={notes.join(' ')}>
      {words.asked(asked.length > longest ? `${asked.slice(0, longest)}…` : asked)}{' '}
      {notes.map((note) => words.notes[note]).join(' ')}
    </p>
  );
}

const longest = 60;
