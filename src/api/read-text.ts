import type { Failure } from './failure.ts';

export type ReadText = Readonly<{ ok: true; text: string }> | Readonly<{ ok: false; failure: Failure }>;

/** Reads a body as UTF-8 text, at most `maxBytes` of it, without ever holding more. Rejects only as the stream itself does. */
export async function readText(response: Response, maxBytes: number): Promise<ReadText> {
  if (response.body === null) return { ok: true, text: '' };
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      return refusal('tooLarge', `answer larger than ${maxBytes / 1_000_000} MB`);
    }
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      void reader.cancel().catch(() => undefined);
      return refusal('notJson', 'answer is not UTF-8 text');
    }
  }
  try {
    return { ok: true, text: text + decoder.decode() };
  } catch {
    return refusal('notJson', 'answer is not UTF-8 text');
  }
}

function refusal(reason: 'tooLarge' | 'notJson', text: string): ReadText {
  return { ok: false, failure: { kind: 'refused', reason, text } };
}
