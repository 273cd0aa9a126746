import { reloadReasons, type MadeReload } from '#domain/wall-reload.ts';

/** The reloads a wall made of itself, kept over them as long as the browser's tab lives. */
export type ReloadMemory = Readonly<{
  /** oldest first; null = nothing can be kept here */
  read: () => readonly MadeReload[] | null;
  note: (made: MadeReload) => void;
}>;

const key = 'lagebild.wall-reloads';
const kept = 20;

/** Storage that is full, forbidden or holds nonsense counts as none: a wall that cannot count its reloads makes fewer. */
export function createReloadMemory(storage: () => Storage): ReloadMemory {
  const read = (): readonly MadeReload[] | null => {
    try {
      const text = storage().getItem(key);
      return text === null ? probe(storage()) : listIn(text);
    } catch {
      return null;
    }
  };
  return {
    read,
    note: (made) => {
      try {
        storage().setItem(key, JSON.stringify([...(read() ?? []), made].slice(-kept)));
      } catch {
        // then the next reading says that nothing can be kept
      }
    },
  };
}

/** Only what can be written can be counted. Nothing is left behind where there is nothing to count. */
function probe(storage: Storage): readonly MadeReload[] {
  storage.setItem(key, '[]');
  storage.removeItem(key);
  return [];
}

function listIn(text: string): readonly MadeReload[] | null {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) && list.every(isMadeReload) ? list : null;
}

function isMadeReload(value: unknown): value is MadeReload {
  if (typeof value !== 'object' || value === null || !('reason' in value) || !('at' in value)) return false;
  return reloadReasons.some((reason) => reason === value.reason) && Number.isFinite(value.at);
}
