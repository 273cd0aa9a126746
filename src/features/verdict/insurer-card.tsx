import { memo, type ReactNode } from 'react';
import type { Row } from '#domain/board.ts';
import type { Slot } from '#domain/cell.ts';
import type { Service } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, type Paint, type PaintProof } from '#domain/paint.ts';
import { isAffected } from '#domain/summary.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';
import { statusWords } from '#i18n/status-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';

export type InsurerCardProps = Readonly<{
  name: string;
  row: Row;
  /** in the order of the row's slots */
  services: readonly Service[];
  proof: PaintProof;
  today: Instant;
  words: HomeWords;
  messages: SharedMessages;
  linkTo: (insurerId: string, name: ReactNode) => ReactNode;
}>;

/** One insurer in words: first what does not work as usual, then what works. */
export const InsurerCard = memo(function InsurerCard({
  name,
  row,
  services,
  proof,
  today,
  words,
  messages,
  linkTo,
}: InsurerCardProps) {
  const cells = services.map((service, index): PaintedCell => {
    const slot = row.slots[index];
    return { service, slot, painted: paint(slot, proof) };
  });
  const notUsed = cells.filter(({ painted }) => painted.kind === 'notApplicable');
  const working = cells.filter(({ painted }) => painted.kind === 'state' && !isAffected(painted.pair));
  const affected = cells.filter(({ painted }) => painted.kind !== 'notApplicable' && isAffected(painted.pair));
  const isUnknown =
    affected.length > 0 && affected.every(({ painted }) => painted.kind === 'noProof') && working.length === 0;
  return (
    <li className="insurer-card" data-insurer-card={row.insurerId}>
      <h4 className="insurer-card-name">{linkTo(row.insurerId, <bdi>{name}</bdi>)}</h4>
      {isUnknown && <WholeLine availability="unknown" text={words.insurerUnknown} />}
      {affected.length === 0 && working.length > 0 && (
        <WholeLine availability="operational" text={words.insurerNormal(working.length)} />
      )}
      {!isUnknown && affected.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {affected.map((cell) => (
            <AffectedService
              key={cell.service.id}
              cell={cell}
              insurerId={row.insurerId}
              proof={proof}
              today={today}
              messages={messages}
            />
          ))}
        </ul>
      )}
      {affected.length > 0 && working.length > 0 && (
        <details className="mt-2 text-sm text-ink-2">
          <summary className="w-fit cursor-pointer py-0.5">{words.insurerWorking(working.length)}</summary>
          <p className="mt-1 wrap-anywhere">{namesOf(working, messages)}</p>
        </details>
      )}
      {notUsed.length > 0 && <NameLine label={words.insurerNotUsed} cells={notUsed} messages={messages} />}
    </li>
  );
});

type PaintedCell = Readonly<{ service: Service; slot: Slot | undefined; painted: Paint }>;

function WholeLine({ availability, text }: Readonly<{ availability: 'unknown' | 'operational'; text: string }>) {
  return (
    <p className="mt-2 flex items-center gap-2.5">
      <StatusTile availability={availability} mode="normal" size={24} okAs="tick" />
      {text}
    </p>
  );
}

type AffectedServiceProps = Readonly<{
  cell: PaintedCell;
  insurerId: string;
  proof: PaintProof;
  today: Instant;
  messages: SharedMessages;
}>;

function AffectedService({
  cell: { service, slot, painted },
  insurerId,
  proof,
  today,
  messages,
}: AffectedServiceProps) {
  const { words, lang } = textIn(service.name, messages.language);
  const since = painted.kind === 'state' ? (slot?.since ?? null) : null;
  return (
    <li className="flex gap-2.5" {...cellMarks(insurerId, service.id, painted, proof)}>
      <span className="pt-0.5">
        <PaintedTile painted={painted} size={24} />
      </span>
      <span className="min-w-0">
        <bdi lang={lang} className="block font-medium wrap-anywhere">
          {words}
        </bdi>
        <span className="block text-sm text-ink-2">
          {statusWords(painted, messages, 'public')}
          {since !== null && `, ${messages.formats.since(since, today)}`}
        </span>
      </span>
    </li>
  );
}

type NameLineProps = Readonly<{ label: string; cells: readonly PaintedCell[]; messages: SharedMessages }>;

function NameLine({ label, cells, messages }: NameLineProps) {
  return (
    <p className="mt-2 text-sm text-ink-2 wrap-anywhere">
      <span className="font-medium">{label}</span> {namesOf(cells, messages)}
    </p>
  );
}

function namesOf(cells: readonly PaintedCell[], messages: SharedMessages): string {
  return cells.map(({ service }) => textIn(service.name, messages.language).words).join(', ');
}
