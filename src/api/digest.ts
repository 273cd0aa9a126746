/** SHA-256 of a text's UTF-8 bytes in lower-case hex; null where the browser offers none (plain http to another machine). */
export function browserDigest(): ((text: string) => Promise<string>) | null {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  return async (text) => {
    const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
