/** Services an insurer does not use, by wall code. These cells are drawn as a dash and are in no count. */
const notUsed: Readonly<Record<string, readonly string[]>> = {
  STAHL: ['app'],
  FZNOR: ['app'],
  KRWES: ['app'],
  MOEHO: ['app'],
  MUEHL: ['app'],
  UCKER: ['app'],
  EKHAF: ['app'],
  SACHS: ['eeb'],
};

export function isServiceUsed(code: string, serviceId: string): boolean {
  return !(notUsed[code] ?? []).includes(serviceId);
}
