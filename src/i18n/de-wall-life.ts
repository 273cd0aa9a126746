import type { ReloadHindrance, ReloadReason } from '#domain/wall-reload.ts';

/** What the wall says of itself, over its picture. */
export const deWallLife = {
  stale: (age: string) => `VERALTET ${age}`,
  offline: (time: string) => `KEINE VERBINDUNG seit ${time}`,
  catchingUp: 'NEUERER STAND WIRD GEHOLT',
  untrusted: 'DATEN NICHT VERTRAUENSWÜRDIG',
  stopped: (time: string) => `ANZEIGE STEHT seit ${time}`,
  neverProven: 'NOCH KEIN STAND',
  lastProven: (time: string) => `Letzter gültiger Stand: ${time}`,
  /** over the picture from the decision until the page is gone, and in its place until there is a board */
  reloading: 'LÄDT NEU',
  reloaded: 'Neu geladen, der Stand wird geholt',
  unexplained: 'Der Server bestätigt den Stand nicht mehr.',
  panels: {
    picture: 'Das Lagebild',
    head: 'Die Kopfzeile',
    matrix: 'Die Tafel der Kassen und Dienste',
    causes: 'Die Liste der Ursachen',
    next: 'Die Liste der nächsten Schritte',
    ticker: 'Die Zeile der letzten Änderungen',
  },
  panelBroken: (panel: string) =>
    `${panel} kann gerade nicht gezeichnet werden. Die Wand versucht es von selbst wieder.`,
  notes: {
    label: 'Zu dieser Anzeige',
    awake: {
      refused: 'Bildschirm kann ausgehen: Wachhalten abgelehnt',
      unsupported: 'Bildschirm kann ausgehen: dieser Browser hält ihn nicht wach',
    },
    soundBlocked: 'Ton gesperrt: Autoplay für diese Adresse erlauben',
    window: 'Kein Vollbild: F11',
    troubledWall: (wall: string, alarm: string) => `Wand ${wall} ${alarm}`,
    moreWalls: (count: number) => `+ ${count} weitere`,
    listLost: 'Die Meldungen der anderen Wände sind nicht zu lesen',
    nameShared: (wall: string) => `Der Name ${wall} ist doppelt vergeben`,
    notReceived: 'Lebenszeichen dieser Wand kommen nicht an',
    reloadWaits: {
      serverSilent: 'Neustart wartet auf den Server',
      tooSoon: 'Neustart wartet: höchstens einer in 30 min',
      turn: 'Neue Fassung: die Wände laden nacheinander neu',
      freshIncident: 'Neustart wartet: neue Störung',
    } satisfies Record<ReloadHindrance, string>,
    reloadGivenUp: (reason: string) => `Neustart half nicht (${reason}): bitte nachsehen`,
    reasons: {
      tooOld: 'Fassung zu alt für den Server',
      newBuild: 'neue Fassung',
      crashed: 'Zeichnen gescheitert',
      heap: 'Speicher',
      uptime: 'Laufzeit',
      nightly: 'nächtlich',
    } satisfies Record<ReloadReason, string>,
  },
};
