import { useLiveBoardPart } from '#api/use-live-board.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { LiveBoardState } from '#api/live-board-state.ts';
import type { Instant } from '#domain/instant.ts';
import { CellPanel } from '#features/cell-panel/cell-panel.tsx';
import { PanelDrawer } from '#features/cell-panel/panel-drawer.tsx';
import type { Loaded } from '#features/cell-panel/loaded.ts';
import type { Messages } from '#i18n/messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { insurerNameOf, serviceNameOf } from '#ui/catalog-names.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { TimelineLink } from './timeline-link.tsx';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import { useCellDay } from './use-cell-day.ts';
import { useCellFacts, useCellPage } from './use-cell-facts.ts';

export type OpenCellProps = Readonly<{
  source: BoardSource;
  feed: BoardFeed;
  shown: NonNullable<BoardFeed['shown']>;
  cell: CellRef;
  isNew: boolean;
  link: string;
  isDrawer: boolean;
  takesFocus: boolean;
  onSeen: (cell: CellRef) => void;
  onClose: () => void;
}>;

/** The cell the address names, with all that is known about it; beside the matrix or in a drawer. */
export function OpenCell(props: OpenCellProps) {
  const { source, shown, cell } = props;
  const Answer = source.past?.InsurerAnswerThen;
  if (Answer === undefined) return <PresentCell {...props} />;
  const row = shown.board.rows.find(({ insurerId }) => insurerId === cell.insurerId);
  return (
    <Answer source={source} insurerId={cell.insurerId} row={row}>
      {({ page, state }) => (
        <ToldCell {...props} answer={page === null ? { kind: state } : { kind: 'ready', value: page }} />
      )}
    </Answer>
  );
}

function PresentCell(props: OpenCellProps) {
  const { source, shown, cell } = props;
  return (
    <ToldCell {...props} answer={useCellPage(source, cell, slotAt(shown.board, cell.insurerId, cell.serviceId))} />
  );
}

type ToldCellProps = OpenCellProps & Readonly<{ answer: Loaded<InsurerPage> }>;

function ToldCell({ source, feed, shown, cell, answer, isDrawer, onSeen, onClose, ...panel }: ToldCellProps) {
  const messages = useMessages();
  const { proof, minute } = feed;
  const provenAt = useProvenAt(source);
  const slot = slotAt(shown.board, cell.insurerId, cell.serviceId);
  const facts = useCellFacts(answer, cell, slot, minute);
  const day = useCellDay({ source, cell, slot, now: minute, provenUntil: isProven(proof) ? minute : provenAt });
  const names = namesOf(shown.catalog, cell, messages);
  const content = (
    <CellPanel
      cell={cell}
      {...names}
      slot={slot}
      proof={proof}
      now={minute}
      provenAt={provenAt}
      facts={facts}
      day={day}
      onSeen={() => onSeen(cell)}
      onClose={onClose}
      further={
        <TimelineLink
          selection={{ ...cell, audience: source.liveBoard.audience }}
          label={messages.panel.timeline}
          className="button"
        />
      }
      messages={messages}
      {...panel}
    />
  );
  if (!isDrawer) return <div className="staff-card">{content}</div>;
  return (
    <PanelDrawer label={`${names.serviceName}, ${names.insurerName}`} onClose={onClose}>
      {content}
    </PanelDrawer>
  );
}

function namesOf(catalog: Catalog, { insurerId, serviceId }: CellRef, { language }: Messages) {
  return {
    insurerName: insurerNameOf(catalog, insurerId),
    serviceName: serviceNameOf(catalog, serviceId, language),
  };
}

/** Board time of the newest statement that vouches for the board, to the second. */
function useProvenAt({ liveBoard }: BoardSource): Instant | null {
  return useLiveBoardPart(liveBoard, provenBoardTime);
}

function provenBoardTime({ proof, clock, clockProof }: LiveBoardState): Instant | null {
  if (proof === null || clock === null || clockProof === null) return null;
  const at = clock.now + (proof.generatedAt - clockProof.generatedAt) * clock.rate;
  return Math.floor(at / 1_000) * 1_000;
}
