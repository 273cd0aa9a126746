/** What the wall says of itself, over its picture. */
export const deWallLife = {
  stale: (age: string) => `VERALTET ${age}`,
  offline: (time: string) => `KEINE VERBINDUNG seit ${time}`,
  catchingUp: 'NEUERER STAND WIRD GEHOLT',
  untrusted: 'DATEN NICHT VERTRAUENSWÜRDIG',
  stopped: (time: string) => `ANZEIGE STEHT seit ${time}`,
};
