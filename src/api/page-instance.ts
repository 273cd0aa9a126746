/**
 * A name for this page that no other has, kept over its own reloads and no longer: a page that is opened, or opened twice, is another one. `navigation`: how the
 * browser came here.
 */
export function pageInstance(storage: () => Storage, navigation: string): string {
  const made = [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  try {
    const kept = navigation === 'reload' ? storage().getItem(key) : null;
    if (kept !== null && /^[0-9a-f]{12}$/.test(kept)) return kept;
    storage().setItem(key, made);
  } catch {
    // then each reload makes another page of it
  }
  return made;
}

const key = 'lagebild.wall-instance';
