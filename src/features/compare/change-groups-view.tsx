import { changeKinds, groupMoments, type MomentChange, type MomentGroup } from '#domain/compare-moments.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ChangeLines } from './change-lines.tsx';
import { causeWords, type CompareTalk } from './compare-words.ts';

export const groupings = ['kind', 'cause', 'service', 'insurer'] as const;
export type MomentGrouping = (typeof groupings)[number];

export type ChangeGroupsViewProps = Readonly<{
  changes: readonly MomentChange[];
  grouping: MomentGrouping;
  talk: CompareTalk;
}>;

/** With more changes than this only short groups begin open, so that all groups can be seen. */
const openAtMost = 40;
const short = 12;

/** All changes in groups, each with its number. */
export function ChangeGroupsView({ changes, grouping, talk }: ChangeGroupsViewProps) {
  return (
    <div className="change-groups">
      {groupsOf(changes, grouping, talk).map(({ key, heading, changes: inGroup }) => (
        <section key={`${grouping} ${key}`} className="change-group" aria-label={heading}>
          <FoldSection
            heading={`${heading}: ${talk.messages.formats.number(inGroup.length)}`}
            level={3}
            isOpenAtFirst={changes.length <= openAtMost || inGroup.length <= short}
          >
            {grouping === 'cause' && key !== '' && (
              <p>
                <PageLink to={`/stoerung/${encodeURIComponent(key)}`} className="link">
                  {talk.words.compare.toCause}
                </PageLink>
              </p>
            )}
            <ChangeLines changes={inGroup} talk={talk} />
          </FoldSection>
        </section>
      ))}
    </div>
  );
}

type NamedGroup = MomentGroup<string> & Readonly<{ heading: string }>;

function groupsOf(
  changes: readonly MomentChange[],
  grouping: MomentGrouping,
  talk: CompareTalk,
): readonly NamedGroup[] {
  const { words, catalog } = talk;
  const named = (keyOf: (change: MomentChange) => string, headingOf: (key: string) => string) =>
    groupMoments(changes, keyOf).map((group) => ({ ...group, heading: headingOf(group.key) }));
  switch (grouping) {
    case 'kind':
      // in their own order, the most pressing first
      return changeKinds.flatMap((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        return ofKind.length === 0 ? [] : [{ key: kind, heading: words.compare.kinds[kind], changes: ofKind }];
      });
    case 'cause':
      return named(
        ({ incidentId }) => incidentId ?? '',
        (id) => causeWords(id === '' ? null : id, talk),
      );
    case 'service':
      return named(
        ({ serviceId }) => serviceId,
        (id) => serviceCodeOf(catalog, id),
      );
    case 'insurer':
      return named(
        ({ insurerId }) => insurerId,
        (id) => insurerNameOf(catalog, id),
      );
  }
}
