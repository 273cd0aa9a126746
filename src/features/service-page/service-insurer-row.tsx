import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { ServiceAtInsurer } from '#domain/service-spread.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { statusWords } from '#i18n/status-words.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { PaintedTile } from '#ui/status/painted-tile.tsx';

export type ServiceInsurerRowProps = Readonly<{
  row: ServiceAtInsurer;
  serviceId: string;
  name: string;
  proof: PaintProof;
  now: Instant | null;
  messages: PublicMessages;
}>;

/** One insurer's state of the service, and the way to its page. */
export function ServiceInsurerRow({ row, serviceId, name, proof, now, messages }: ServiceInsurerRowProps) {
  const { insurerId, cell, painted } = row;
  const since = painted.kind === 'state' && now !== null ? cell.since : null;
  return (
    <li className="service-insurer" {...cellMarks(insurerId, serviceId, painted, proof)}>
      <PaintedTile painted={painted} size={24} okAs="tick" />
      <span className="min-w-0">
        <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="service-insurer-name link">
          <bdi>{name}</bdi>
        </PageLink>
        <span className="block text-sm text-ink-2">
          {statusWords(painted, messages, 'public')}
          {since !== null && now !== null && `, ${messages.formats.since(since, now)}`}
        </span>
      </span>
    </li>
  );
}
