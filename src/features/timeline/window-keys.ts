/** What one press of a button or key does to the window. */
export const zoomFactor = 1.6;
export const shiftShare = 0.25;

export type WindowStep = Readonly<{ kind: 'zoom'; factor: number }> | Readonly<{ kind: 'shift'; share: number }>;

/** + and − zoom, arrows with Shift move; null = the key means something else. */
export function windowStepOf(key: string, isShift: boolean): WindowStep | null {
  switch (key) {
    case '+':
      return { kind: 'zoom', factor: 1 / zoomFactor };
    case '-':
      return { kind: 'zoom', factor: zoomFactor };
    case 'ArrowLeft':
      return isShift ? { kind: 'shift', share: -shiftShare } : null;
    case 'ArrowRight':
      return isShift ? { kind: 'shift', share: shiftShare } : null;
    default:
      return null;
  }
}
