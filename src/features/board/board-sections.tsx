/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { drawHeading, drawRow, labelIdOf, type GivenToRows } from './draw-rows.tsx';
import { firstRowOf, type Section } from './sections.ts';

export type SectionsProps = Readonly<{ sections: readonly Section[]; given: GivenToRows }>;

/** Every row of every open group. */
export function AllSections({ sections, given }: SectionsProps) {
  return sections.map((section) => (
    <div key={section.key} role="rowgroup" aria-labelledby={labelIdOf(section, given)}>
      {drawHeading(section, given)}
      {section.isOpen &&
        section.insurerIds.map((insurerId, index) =>
          drawRow({ insurerId, line: firstRowOf(section) + index, top: null }, given),
        )}
    </div>
  ));
}
