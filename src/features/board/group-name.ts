import type { GroupKey } from '#domain/board-layout.ts';
import type { Messages } from '#i18n/messages.ts';

export function groupName(group: GroupKey, { board, kinds }: Messages): string {
  const names: Readonly<Record<GroupKey, string>> = { ...board.groups, ...kinds, all: '' };
  return names[group];
}
