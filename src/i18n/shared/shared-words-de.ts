import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');

/** What staff and public pages say in the same words. */
export const deShared = {
  freshness: {
    simulation: 'Simulation, nachgestellte Daten',
    rate: (rate: string) => `${rate}-fache Zeit`,
  },
  failure: {
    retry: 'Erneut versuchen',
    report: 'Lagebericht ohne diese Anwendung',
    causes: {
      offline: 'Dieses Gerät hat keine Verbindung.',
      network: 'Der Server ist nicht erreichbar.',
      timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
      silent: 'Der Server sendet nicht mehr.',
      closed: 'Der Server hat die Verbindung beendet.',
      aborted: 'Die Anfrage wurde abgebrochen.',
      refused: 'Die Antwort war ungültig.',
    },
    status: (status: number) => `Der Server meldet Fehler ${status}.`,
    /** the server asked to be left alone for so long, when it answered */
    pause: (time: string) => `Er bat um ${time} Pause.`,
  },
  ignored: {
    value: (name: string, value: string, allowed: string) =>
      `In der Adresse steht ${name}=${value}. Das kennt diese Ansicht nicht (möglich: ${allowed}).`,
    name: (name: string) => `In der Adresse steht ${name}. Das kennt diese Ansicht nicht.`,
    missing: (name: string, value: string) => `In der Adresse steht ${name}=${value}. Das gibt es hier nicht.`,
    consequence: 'Die Ansicht ist ohne diese Angabe geöffnet.',
  },
  time: {
    oClock: (time: string) => `${time}\u00a0Uhr`,
    since: (time: string) => `seit ${time}`,
    today: (time: string) => `heute, ${time}`,
    yesterday: (time: string) => `gestern, ${time}`,
    second: 's',
    minute: 'min',
    hour: 'h',
    days: (count: number) => counted(count, 'Tag', 'Tage'),
    winter: 'MEZ',
    summer: 'MESZ',
  },
};

export type SharedWords = typeof deShared;
