import { secondMs } from '#domain/instant.ts';

/** Tells the receiver of signs of life that a wall has been taken down. False = it did not take that. */
export async function takeOffWall(receiver: string, wallId: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${receiver}/off`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ wallId }),
      redirect: 'error',
      signal: AbortSignal.timeout(8 * secondMs),
    });
    return ok;
  } catch {
    return false;
  }
}
