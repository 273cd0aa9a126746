import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { countsWords } from './counts-words.ts';
import { sidePictureAt, sideTitle, type SideSource } from './side-picture.ts';
import { StateTable, stateRecords } from './state-table.tsx';
import { TableSection } from './table-section.tsx';
import { useViewing, type Viewing } from './viewing.ts';

export type StateSectionProps = SideSource & Readonly<{ viewing: Viewing; messages: Messages; words: TimelineWords }>;

/** The whole board at the instant that is looked at as a table: it follows that instant while it is open. */
export function StateSection({ viewing, past, live, catalog, messages, words }: StateSectionProps) {
  const at = useViewing(viewing);
  const picture = sidePictureAt(at, { past, live, catalog });
  if (picture === null) return null;
  const { side } = words;
  const title = sideTitle(at, live, messages, words);
  const { counts } = picture;
  return (
    <TableSection
      title={side.table}
      description={() => (counts === null ? side.unproven(title) : side.sentence(title, countsWords(counts, messages)))}
      fileName="stand"
      rows={() => stateRecords(picture, catalog, words)}
      table={<StateTable picture={picture} catalog={catalog} messages={messages} words={words} />}
      words={words.figure}
    />
  );
}
