/**
 * One event of a `text/event-stream` as bytes. `data` must not contain line breaks (JSON never does). Own, because msw's `sse()` needs an
 * EventSource to exist, cannot put an id and other fields in one message, and wants an exact Accept header.
 */
export function encodeEvent(event: Readonly<{ id: string | null; event: string; data: string }>): Uint8Array {
  const id = event.id === null ? '' : `id: ${event.id}\n`;
  return encoder.encode(`${id}event: ${event.event}\ndata: ${event.data}\n\n`);
}

const encoder = new TextEncoder();
