import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const eau = {
  id: 'eau',
  code: 'eAU',
  name: textOf('Krankmeldung (eAU)', 'Sick note (eAU)', 'Krank-Meldung'),
  purpose: textOf(
    'Die Praxis schickt die Krankmeldung elektronisch an die Kasse, der Arbeitgeber ruft sie dort ab.',
    'The practice sends the sick note to the insurer, and the employer retrieves it there.',
    'Die Arzt-Praxis schickt Ihre Krank-Meldung mit dem Computer an die Kranken-Kasse. Ihre Firma holt sie dort ab.',
  ),
  family: 'telematics',
  functions: [
    { id: 'eau-receive', name: textOf('Annahme von Praxen', 'Receipt from practices', 'Annehmen'), isCritical: true },
    {
      id: 'eau-retrieve',
      name: textOf('Abruf durch Arbeitgeber', 'Retrieval by employers', 'Abholen'),
      isCritical: true,
    },
    { id: 'eau-reject', name: textOf('Fehlerrückmeldung', 'Error replies', 'Fehler melden'), isCritical: false },
  ],
  dependsOn: ['kim'],
  restorationRank: 1,
  restorationReason: textOf(
    'Ohne Krankmeldung stockt die Lohnfortzahlung. 2023 stand sie am Anfang der öffentlichen Reihenfolge.',
    'Without sick notes, continued pay stalls. In 2023 it came first in the public order of restoration.',
    'Ohne Krank-Meldung kommt der Lohn zu spät. Darum kommt sie zuerst.',
  ),
  expectedIntervalSeconds: 60,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'paper',
      steps: [
        textOf(
          'Verlangen Sie die Krankmeldung in der Praxis auf Papier.',
          'Ask the practice for the sick note on paper.',
          'Sagen Sie in der Arzt-Praxis: Ich brauche die Krank-Meldung auf Papier.',
        ),
        textOf(
          'Schicken Sie eine Ausfertigung mit der Post an Ihre Kasse.',
          'Send one copy to your insurer by post.',
          'Schicken Sie ein Blatt mit der Post an Ihre Kranken-Kasse.',
        ),
        textOf(
          'Geben Sie die zweite Ausfertigung Ihrem Arbeitgeber.',
          'Give the second copy to your employer.',
          'Geben Sie das andere Blatt Ihrer Firma.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'paper',
      steps: [
        textOf(
          'Drucken Sie das eAU-Ersatzdokument aus und unterschreiben Sie es.',
          'Print and sign the eAU substitute document.',
          'Drucken Sie das Ersatz-Blatt aus. Unterschreiben Sie es.',
        ),
        textOf(
          'Geben Sie es der Patientin oder dem Patienten mit, oder senden Sie es an die Kasse.',
          'Hand it to the patient, or send it to the insurer.',
          'Geben Sie das Blatt mit. Oder schicken Sie es an die Kranken-Kasse.',
        ),
        textOf(
          'Senden Sie abgewiesene Krankmeldungen erneut, sobald die Annahme wieder läuft.',
          'Send rejected sick notes again as soon as intake works.',
          'Schicken Sie die Krank-Meldungen noch einmal, wenn der Dienst wieder geht.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'batchDelayed',
      steps: [
        textOf(
          'Erkennen Sie die Krankmeldung auf Papier an.',
          'Accept the sick note on paper.',
          'Das Blatt aus der Arzt-Praxis gilt.',
        ),
        textOf(
          'Wiederholen Sie den Abruf später: Eine Anfrage bleibt 14 Tage in Prüfung.',
          'Repeat the request later: a request stays under review for 14 days.',
          'Fragen Sie später noch einmal bei der Kranken-Kasse ab.',
        ),
        textOf(
          'Werten Sie „keine Daten“ nicht als fehlende Krankmeldung.',
          'Do not read “no data” as a missing sick note.',
          'Keine Antwort heißt: Wir wissen es noch nicht.',
        ),
      ],
      isIndependent: false,
    },
  ],
  target: null,
} as const satisfies Service;
