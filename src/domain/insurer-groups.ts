import type { Board, Row } from './board.ts';
import type { Catalog, Insurer } from './catalog.ts';
import { insurerVerdict, type VerdictLevel } from './insurer-verdict.ts';
import type { PaintProof } from './paint.ts';

export const insurerGroupKinds = ['affected', 'unknown', 'fallback', 'normal'] as const;
export type InsurerGroupKind = (typeof insurerGroupKinds)[number];

export type InsurerGroup = Readonly<{
  kind: InsurerGroupKind;
  /** never empty; in the catalogue's order */
  members: readonly Readonly<{ insurer: Insurer; row: Row }>[];
}>;

const kinds: Readonly<Record<VerdictLevel, InsurerGroupKind>> = {
  0: 'normal',
  1: 'fallback',
  2: 'affected',
  3: 'affected',
  4: 'unknown',
};

/** Every insurer of a complete board in exactly one group, by the answer that may be given for it now; groups that have somebody, the affected first. */
export function insurerGroupsOf(board: Board, catalog: Catalog, proof: PaintProof): readonly InsurerGroup[] {
  const rows = new Map(board.rows.map((row) => [row.insurerId, row]));
  const members = catalog.insurers.flatMap((insurer) => {
    const row = rows.get(insurer.id);
    return row === undefined ? [] : [{ insurer, row, kind: kinds[insurerVerdict(row.slots, proof).level] }];
  });
  return insurerGroupKinds.flatMap((kind) => {
    const own = members.filter((member) => member.kind === kind);
    return own.length === 0 ? [] : [{ kind, members: own }];
  });
}
