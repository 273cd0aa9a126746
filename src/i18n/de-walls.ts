import type { WallAlarm } from '#domain/wall-beacon.ts';

/** The list of walls, for those who look after them. */
export const deWalls = {
  heading: 'Wände',
  intro: 'Jede Wand meldet alle 30 Sekunden, was wirklich auf ihrem Glas steht. Bleibt das aus, ist das der Alarm.',
  columns: {
    wall: 'Wand',
    state: 'Zustand',
    seen: 'Letztes Lebenszeichen',
    shown: 'Gezeigter Stand',
    picture: 'Bildprüfung',
    build: 'Fassung',
    page: 'Seite',
  },
  table: 'Wände und ihr letztes Lebenszeichen',
  fine: 'in Ordnung',
  alarms: {
    silent: 'meldet sich nicht',
    wrongPicture: 'zeigt ein falsches Bild',
    blank: 'zeigt nichts',
    outOfDate: 'sagt selbst: veraltet',
    behind: 'hängt mehr als 60 Sekunden zurück',
  } satisfies Record<WallAlarm, string>,
  alarmCount: (count: number) => (count === 1 ? '1 Wand braucht jemanden.' : `${count} Wände brauchen jemanden.`),
  allFine: 'Alle Wände sind in Ordnung.',
  notShown: 'nichts',
  same: 'stimmt überein',
  other: 'weicht ab',
  notCompared: 'nicht vergleichbar',
  cells: (count: string) => `${count} Felder`,
  misdrawn: (count: string) => `falsch gezeichnet oder nicht zu sehen: ${count}`,
  nameShared: (screen: string) => `Name doppelt vergeben, Bildschirm ${screen}`,
  takeOff: 'Abgebaut, von der Liste nehmen',
  notTakenOff: 'Diese Wand konnte nicht von der Liste genommen werden.',
  head: (position: string) => `Server: ${position}`,
  otherBuild: 'andere Fassung als diese Seite',
  page: (uptime: string, heap: string | null, fps: string | null) =>
    [`läuft ${uptime}`, heap === null ? null : `${heap} MB`, fps === null ? null : `${fps} Bilder/s`]
      .filter((part) => part !== null)
      .join(', '),
  loading: 'lädt',
  empty: 'Noch hat sich keine Wand gemeldet.',
  emptyHow: 'Eine Wand ist ein Bildschirm mit dieser Adresse; der Name nach „anzeige=“ steht dann hier:',
  nobody: 'Hier nimmt niemand Lebenszeichen entgegen. Der Betreiber kann das einrichten; wie, steht in der Anleitung.',
  failed: (cause: string) => `Die Liste kann gerade nicht geladen werden. ${cause}`,
  old: (age: string) => `Diese Liste ist ${age} alt und gilt nicht mehr als Auskunft über jetzt.`,
  oldState: 'nicht bekannt',
};
