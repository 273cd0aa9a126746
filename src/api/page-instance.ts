/** A name for this page that no other has. */
export type PageInstance = Readonly<{
  name: string;
  /** before a reload of its own: the page that comes then is the same one */
  keep: () => void;
}>;

/** Nothing stays behind but from a reload to the page that comes of it. */
export function createPageInstance(storage: () => Storage): PageInstance {
  const name = takeKept(storage) ?? newName();
  return {
    name,
    keep: () => {
      try {
        storage().setItem(key, name);
      } catch {
        // then the next page is another one, and takes the place of this one
      }
    },
  };
}

const key = 'lagebild.wall-instance';

function takeKept(storage: () => Storage): string | null {
  try {
    const kept = storage().getItem(key);
    storage().removeItem(key);
    return kept !== null && /^[0-9a-f]{12}$/.test(kept) ? kept : null;
  } catch {
    return null;
  }
}

function newName(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
