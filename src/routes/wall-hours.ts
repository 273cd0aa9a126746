import type { WallRoutine } from '#domain/wall-routine.ts';
import type { Theme } from './view-search.ts';
import type { WallView } from './wall-view.ts';

/** Light or dark, as the address says or, with `auto`, by the hour of the room. */
export function wallThemeOf({ theme }: Pick<WallView, 'theme'>, routine: Pick<WallRoutine, 'theme'>): Theme {
  return theme === 'auto' ? routine.theme : theme;
}
