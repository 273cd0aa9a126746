import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const vsdm = {
  id: 'vsdm',
  code: 'VSD',
  name: textOf('Prüfung der Gesundheitskarte (VSDM)', 'Health card check (VSDM)', 'Karten-Prüfung'),
  purpose: textOf(
    'Die Praxis prüft beim Einlesen, ob Karte und Versicherung gültig sind.',
    'The practice checks at the counter whether card and insurance are valid.',
    'Die Arzt-Praxis liest Ihre Karte ein. Der Computer prüft: Ist die Karte gültig?',
  ),
  family: 'telematics',
  functions: [
    { id: 'vsdm-check', name: textOf('Online-Prüfung', 'Online check', 'Prüfen'), isCritical: true },
    { id: 'vsdm-update', name: textOf('Aktualisierung der Karte', 'Card update', 'Daten erneuern'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 6,
  restorationReason: textOf(
    'Das Ersatzverfahren der Praxen trägt einige Tage. Danach häufen sich Nachträge.',
    'The practices’ substitute procedure holds for some days. Then late entries pile up.',
    'Die Arzt-Praxis kann Ihre Daten ein paar Tage selbst aufschreiben.',
  ),
  expectedIntervalSeconds: 60,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'manualEntry',
      steps: [
        textOf(
          'Nehmen Sie Ihre Karte mit. Die Behandlung ist gesichert.',
          'Take your card with you. Treatment is assured.',
          'Nehmen Sie Ihre Karte mit. Sie können zum Arzt gehen.',
        ),
        textOf(
          'Bestätigen Sie Ihre Versicherung in der Praxis mit Ihrer Unterschrift.',
          'Confirm your insurance at the practice with your signature.',
          'Unterschreiben Sie in der Arzt-Praxis.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'manualEntry',
      steps: [
        textOf(
          'Nutzen Sie das Ersatzverfahren nach Anlage 4a BMV-Ä.',
          'Use the substitute procedure of Anlage 4a BMV-Ä.',
          'Nutzen Sie das Ersatz-Verfahren.',
        ),
        textOf(
          'Erfassen Sie Name, Geburtsdatum, Kasse und Wohnort von Hand.',
          'Enter name, date of birth, insurer and place of residence by hand.',
          'Schreiben Sie auf: Name, Geburts-Tag, Kranken-Kasse, Wohn-Ort.',
        ),
        textOf(
          'Lesen Sie die Karte beim nächsten Besuch im selben Quartal ein.',
          'Read the card at the next visit in the same quarter.',
          'Lesen Sie die Karte beim nächsten Besuch ein.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Die Karte betrifft nur Praxen.',
          'Do nothing: the card concerns practices only.',
          'Sie müssen nichts tun.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: {
    mainPercent: 99.8,
    sidePercent: 98.5,
    mainTime: 'kim',
    source: 'gematik, gemSpec_Perf V2.25.0, GS-A_5032',
  },
} as const satisfies Service;
