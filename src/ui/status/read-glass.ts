import { paintHashOf, type PaintedCell } from '#domain/paint-hash.ts';
import type { Position } from '#domain/position.ts';

/** What is on the glass, read off the document: `cellMarks` and `boardMarks` as they are drawn, whatever the memory of the program says. */
export type Glass = Readonly<{
  /** null = no board is drawn */
  rendered: Position | null;
  cells: number;
  paintHash: string;
  serviceIds: readonly string[];
  /** whether any cell still shows a state as the present one */
  isProven: boolean;
}>;

export function readGlass(root: ParentNode): Glass {
  const cells: PaintedCell[] = [];
  let isProven = false;
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-insurer][data-service]')) {
    const { insurer = '', service = '', availability = '', mode = '', freshness = '' } = dataset;
    cells.push({ insurerId: insurer, serviceId: service, availability, mode });
    if (freshness === 'live' || freshness === 'delayed') isProven = true;
  }
  const shown = root.querySelector<HTMLElement>('[data-position]')?.dataset['position'] ?? '';
  return {
    rendered: positionIn(shown),
    cells: cells.length,
    paintHash: paintHashOf(cells),
    serviceIds: [...new Set(cells.map(({ serviceId }) => serviceId))],
    isProven,
  };
}

function positionIn(text: string): Position | null {
  const [, epoch, seq] = /^(\d+):(\d+)$/.exec(text) ?? [];
  return epoch === undefined || seq === undefined ? null : { epoch: Number(epoch), seq: Number(seq) };
}
