import { pairOf } from '#domain/pair.ts';
import { textOf } from '../../../catalogs/text-of.ts';
import type { DraftUpdate } from '../../../world/write-updates.ts';
import { paymentsToday } from '../ninth-of-may.ts';
import { scopeOf } from '../scopes.ts';
import { reconstructed, sources } from '../sources.ts';

/** The numbered messages of the security incident. Twelve of them are out when the replay usually begins. */
export const securityUpdates: readonly DraftUpdate[] = [
  {
    at: '2023-04-21 08:40',
    lifecycle: 'investigating',
    text: textOf(
      'Alle Dienste laufen. Unsere Frühwarnung meldet auffällige Zugriffe. Wir untersuchen die Ursache.',
      'All services run. Our early warning reports unusual access. We are looking into the cause.',
      'Alles geht. Aber unsere Computer melden etwas Fremdes. Wir prüfen das.',
    ),
    source: sources.editorial,
    staffNote: 'INTERN: Alarm 2023-0421-3 aus Sensorgruppe Süd. Meldung an das Lagezentrum um 06:31 Uhr.',
  },
  {
    at: '2023-04-25 15:30',
    lifecycle: 'containing',
    text: textOf(
      'Wir wehren einen Angriff auf unsere IT ab. Dafür nehmen wir einzelne Systeme vom Netz, eigene und solche der Kassen.',
      'We are fending off an attack on our IT. To do so we take single systems off the net, ours and insurers’.',
      'Jemand greift unsere Computer an. Wir wehren uns. Darum schalten wir einige Computer aus.',
    ),
    source: sources.heiseApril26,
    staffNote: 'INTERN: Sprachregelung mit der Pressestelle abgestimmt.',
  },
  {
    at: '2023-04-26 09:20',
    lifecycle: 'containing',
    text: textOf(
      'In der Nacht haben wir festgelegte Bereiche der IT vom Netz getrennt. Viele Dienste sind nicht erreichbar.',
      'Overnight we disconnected defined areas of our IT. Many services cannot be reached.',
      'Wir haben in der Nacht viele Computer ausgeschaltet. Zur Sicherheit. Vieles geht gerade nicht.',
    ),
    changes: [{ scope: scopeOf({ groups: ['sued'] }), to: pairOf('outage', 'isolated') }],
    source: sources.heiseApril26,
  },
  {
    at: '2023-04-27 19:40',
    lifecycle: 'containing',
    text: textOf(
      'Die ersten Verfahren laufen wieder. KIM läuft seit 12 Uhr bei den Kassen des Rechenzentrums Nord. ' +
        'Wir erwarten die übrigen Dienste bis Dienstag.',
      'The first procedures run again. KIM has run since noon at insurers of data centre North. ' +
        'We expect the other services by Tuesday.',
      'Einiges geht wieder. Die anderen Sachen gehen wohl am Dienstag.',
    ),
    formerTexts: [
      {
        text: textOf(
          'Die ersten Verfahren laufen wieder. KIM läuft seit 12 Uhr bei allen Kassen. ' +
            'Wir erwarten die übrigen Dienste bis Dienstag.',
          'The first procedures run again. KIM has run since noon at all insurers. ' +
            'We expect the other services by Tuesday.',
          'Einiges geht wieder. Die sichere Arzt-Post geht überall.',
        ),
        replacedAt: '2023-04-27 21:05',
      },
    ],
    eta: ['2023-04-29 18:00', '2023-05-02 18:00'],
    nextUpdateDue: '2023-04-28 12:00',
    source: reconstructed,
    staffNote: 'INTERN: Korrektur um 21:05 Uhr, Rückmeldung aus Abschnitt 3 lag vor der Freigabe nicht vor.',
  },
  {
    at: '2023-04-28 11:20',
    lifecycle: 'containing',
    text: textOf(
      'Seit gestern Abend lockern wir die Sperren Schritt für Schritt. Erste Angebote sind wieder eingeschaltet.',
      'Since yesterday evening we have loosened the blocks step by step. First offers are on again.',
      'Wir schalten langsam wieder etwas ein.',
    ),
    source: sources.noz,
  },
  {
    at: '2023-04-30 14:00',
    lifecycle: 'restoring',
    text: textOf(
      'Wir nehmen Dienste nach Sicherheit und Wichtigkeit wieder in Betrieb. **Einzelne Dienste schalten wir vielleicht noch einmal ab.** ' +
        'Jede Kasse kehrt in eigenem Tempo zurück.',
      'We restart services by security and priority. **Single services may be shut down again.** ' +
        'Each insurer returns at its own pace.',
      'Wir schalten wieder ein. Das Wichtige kommt zuerst. **Manches schalten wir noch einmal aus.** Das ist so geplant.',
    ),
    source: sources.securityWeek,
    staffNote: 'INTERN: Prioritätenliste Fassung 4 gilt.',
  },
  {
    at: '2023-05-02 09:10',
    lifecycle: 'restoring',
    text: textOf(
      'Die Prüfung dauert länger als gedacht. Wir erwarten die meisten Kassen zwischen Donnerstag und Montag zurück.',
      'The checks take longer than expected. We expect most insurers back between Thursday and Monday.',
      'Die Prüfung dauert länger. Die meisten Kranken-Kassen gehen wohl nächste Woche wieder.',
    ),
    eta: ['2023-05-04 18:00', '2023-05-08 18:00'],
    nextUpdateDue: '2023-05-02 18:00',
    source: reconstructed,
    staffNote: 'INTERN: Abendmeldung entfällt, Lagezentrum unterbesetzt.',
  },
  {
    at: '2023-05-03 10:15',
    lifecycle: 'restoring',
    text: textOf(
      'Die Krankmeldung (eAU) läuft bei mehr als 40 Kassen im Notbetrieb. Für den Zahlungsverkehr bauen wir eine Notbetriebsumgebung auf. ' +
        'Einzelne Dienste können vor dem Normalbetrieb noch einmal abgeschaltet werden.',
      'Sick notes (eAU) run on a fallback at more than 40 insurers. For payments we are building an emergency environment. ' +
        'Single services may be shut down again before normal operation.',
      'Die Krank-Meldung geht mit einer Not-Lösung. Für das Geld bauen wir auch eine Not-Lösung.',
    ),
    nextUpdateDue: '2023-05-03 18:00',
    source: reconstructed,
  },
  {
    at: '2023-05-04 16:00',
    lifecycle: 'restoring',
    text: textOf(
      'Die ersten Kassen zahlen wieder Krankengeld und Pflegegeld, aus der Notbetriebsumgebung. ' +
        'Wir verschieben die Rückkehr aller Dienste auf Sonntag bis Mittwoch. Das ist die zweite Verschiebung.',
      'The first insurers pay sick pay and care allowance again, from the emergency environment. ' +
        'We move the return of all services to Sunday to Wednesday. This is the second postponement.',
      'Die ersten Kranken-Kassen zahlen wieder Geld. Alles andere dauert noch bis nächste Woche.',
    ),
    eta: ['2023-05-07 12:00', '2023-05-10 18:00'],
    source: reconstructed,
    staffNote: 'INTERN: Zahlungslauf Abschnitt 3 um 11:40 Uhr bestätigt.',
  },
  {
    at: '2023-05-05 17:45',
    lifecycle: 'restoring',
    text: textOf(
      'Einige Kassen arbeiten wieder zum Teil: Telefon, Chat, Website, Post und Geschäftsstellen. ' +
        'Kassen zahlen Pflegegeld seit Ende der Woche wieder.',
      'Some insurers work in part again: phone, chat, website, post and offices. ' +
        'Care allowance has been paid again since the end of the week.',
      'Einige Kranken-Kassen sind wieder da. Sie können anrufen. Pflege-Geld kommt wieder.',
    ),
    source: sources.heiseMay,
  },
  {
    at: '2023-05-08 17:30',
    lifecycle: 'restoring',
    text: textOf(
      'Mehr als 25 Kassen arbeiten wieder im Normalbetrieb. Wir verschieben die Rückkehr der übrigen auf 12. bis 26. Mai. ' +
        'Das ist die dritte Verschiebung.',
      'More than 25 insurers are back to normal. We move the return of the others to 12 to 26 May. ' +
        'This is the third postponement.',
      'Viele Kranken-Kassen arbeiten wieder normal. Die anderen brauchen noch zwei Wochen.',
    ),
    formerTexts: [
      {
        text: textOf(
          'Mehr als 30 Kassen arbeiten wieder im Normalbetrieb. Wir verschieben die Rückkehr der übrigen auf 12. bis 26. Mai. ' +
            'Das ist die dritte Verschiebung.',
          'More than 30 insurers are back to normal. We move the return of the others to 12 to 26 May. ' +
            'This is the third postponement.',
          'Viele Kranken-Kassen arbeiten wieder normal. Die anderen brauchen noch zwei Wochen.',
        ),
        replacedAt: '2023-05-08 18:05',
      },
    ],
    eta: ['2023-05-12 18:00', '2023-05-26 18:00'],
    nextUpdateDue: '2023-05-09 14:30',
    source: reconstructed,
    staffNote: 'INTERN: Zahl aus der falschen Spalte, um 18:05 Uhr berichtigt.',
  },
  {
    at: '2023-05-09 14:05',
    publishedAt: '2023-05-09 14:10',
    lifecycle: 'restoring',
    text: textOf(
      'Kassen gehen nacheinander wieder ans Netz. Vor dem Normalbetrieb steht je Kasse eine forensische Prüfung. ' +
        'Um 15:00 Uhr schalten wir den Zahlungsverkehr von zwölf Kassen zurück.',
      'Insurers go back online one after another. Before normal operation, each one has a forensic check. ' +
        'At 15:00 we switch payments of twelve insurers back.',
      'Die Kranken-Kassen kommen nacheinander zurück. Wir prüfen jede. Um 15 Uhr stellen wir das Überweisen um.',
    ),
    changes: [{ scope: scopeOf({ codes: paymentsToday }, ['zv']), to: pairOf('outage', 'switchback') }],
    nextUpdateDue: '2023-05-09 15:00',
    source: reconstructed,
    staffNote: 'INTERN: Freigabe für zwölf Kassen unterschrieben, KIM Abschnitt 1 offen.',
  },
  {
    at: '2023-05-09 15:33',
    publishedAt: '2023-05-09 15:38',
    lifecycle: 'restoring',
    text: textOf(
      'Die Rückschaltung des Zahlungsverkehrs läuft. KIM ist bei zwei Kassen wieder im Notbetrieb verfügbar. ' +
        'Diese Meldung kommt 38 Minuten später als angekündigt.',
      'Payments are being switched back. KIM is available on the fallback again at two insurers. ' +
        'This message comes 38 minutes later than announced.',
      'Wir stellen gerade das Überweisen um. Die sichere Arzt-Post geht wieder.',
    ),
    nextUpdateDue: '2023-05-09 18:30',
    source: reconstructed,
    staffNote: 'INTERN: Meldung überfällig wegen Ausfall KIM Abschnitt 1.',
  },
  {
    at: '2023-05-09 18:15',
    lifecycle: 'restoring',
    text: textOf(
      'Zwölf Kassen zahlen wieder aus dem eigenen System. Sechs Kassen lesen und senden wieder E-Mails. ' +
        'Am Mittwoch um 22 Uhr schalten wir zwölf Kassen noch einmal ab.',
      'Twelve insurers pay from their own system again. Six insurers read and send e-mails again. ' +
        'On Wednesday at 22:00 we shut down twelve insurers once more.',
      'Zwölf Kranken-Kassen überweisen wieder normal. Am Mittwoch schalten wir etwas aus. Das ist geplant.',
    ),
    nextUpdateDue: '2023-05-10 17:30',
    source: reconstructed,
  },
  {
    at: '2023-05-10 17:00',
    lifecycle: 'restoring',
    text: textOf(
      'Heute um 22 Uhr schalten wir zwölf Kassen kontrolliert ab. Ihre Dienste kehren bis 4 Uhr zurück. Das Telefon bleibt an.',
      'Today at 22:00 we shut down twelve insurers in a controlled way. Their services return by 4:00. Phones stay on.',
      'Heute Nacht schalten wir etwas aus. Am Morgen geht es wieder. Das Telefon geht immer.',
    ),
    nextUpdateDue: '2023-05-11 09:00',
    source: reconstructed,
  },
  {
    at: '2023-05-12 12:00',
    lifecycle: 'restoring',
    text: textOf(
      'Die meisten Kassen zahlen Krankengeld und Pflegegeld wieder. Apps und Online-Geschäftsstellen fehlen an einigen Orten noch.',
      'Most insurers pay sick pay and care allowance again. Apps and online offices are still missing in places.',
      'Die meisten Kranken-Kassen zahlen wieder Geld. Die App fehlt manchmal noch.',
    ),
    source: sources.rtl,
  },
  {
    at: '2023-05-16 08:30',
    lifecycle: 'restoring',
    text: textOf(
      'Eine stark getroffene Kasse liest und schreibt seit heute wieder E-Mails. Ihre Telefone folgen bis zur Wochenmitte.',
      'One hard-hit insurer reads and writes e-mails again since today. Its phones follow by mid-week.',
      'Eine Kranken-Kasse hat wieder E-Mail. Bald geht auch ihr Telefon.',
    ),
    source: sources.merkur,
    staffNote: 'INTERN: In der Simulation ist das BKK Textil Süd.',
  },
  {
    at: '2023-05-18 08:00',
    lifecycle: 'restoring',
    text: textOf(
      'Die Abschaltung von zehn Kassen in der Nacht verlief nach Plan. Alle zehn arbeiten wieder wie vorher.',
      'The overnight shutdown of ten insurers went to plan. All ten work as before.',
      'In der Nacht war etwas aus. Jetzt geht alles wie vorher.',
    ),
    source: reconstructed,
  },
  {
    at: '2023-05-22 15:00',
    lifecycle: 'restoring',
    text: textOf(
      'Telefon, Geschäftsstellen und E-Mail laufen bei allen Kassen. App und Online-Geschäftsstelle zweier Kassen bleiben aus.',
      'Phone, offices and e-mail run at all insurers. App and online office of two insurers stay off.',
      'Sie können alle Kranken-Kassen anrufen. Zwei Apps gehen noch nicht.',
    ),
    eta: ['2023-05-26 18:00', '2023-06-06 18:00'],
    source: reconstructed,
    staffNote: 'INTERN: Schlüsselwechsel der Portale steht aus.',
  },
  {
    at: '2023-05-25 09:00',
    lifecycle: 'restoring',
    text: textOf(
      'Die letzte angekündigte Abschaltung ist vorbei. Weitere sind nicht geplant.',
      'The last announced shutdown is over. No more are planned.',
      'Wir schalten nichts mehr aus.',
    ),
    nextUpdateDue: '2023-05-31 12:00',
    source: reconstructed,
  },
  {
    at: '2023-05-31 11:00',
    lifecycle: 'monitoring',
    text: textOf(
      'Alle Zahlungen laufen wieder aus den eigenen Systemen. Rückstände bei Anträgen und Post bleiben. ' +
        'Rechnen Sie mit drei bis vier Wochen Bearbeitung.',
      'All payments run from the insurers’ own systems again. Applications and post are still piled up. ' +
        'Expect three to four weeks of processing.',
      'Das Geld kommt wieder normal. Anträge dauern noch länger: drei bis vier Wochen.',
    ),
    source: reconstructed,
  },
  {
    at: '2023-06-06 12:00',
    lifecycle: 'monitoring',
    text: textOf(
      'Ein Rechenzentrum war ganz vom Netz genommen. Die meisten seiner Kassen arbeiten ohne oder mit kleinen Einschränkungen. ' +
        'Kassen anderer Standorte haben keine Einschränkungen.',
      'One data centre had been taken off the net completely. Most of its insurers work without restrictions, or with small ones. ' +
        'Insurers of other sites have none.',
      'Fast alle Kranken-Kassen arbeiten wieder normal.',
    ),
    source: sources.faqJune6,
  },
  {
    at: '2023-06-09 10:00',
    lifecycle: 'resolved',
    text: textOf(
      'Die Störung ist technisch behoben. Rückstände arbeiten die Kassen weiter ab. Was Sie nachholen müssen, steht beim Nachholbedarf.',
      'The incident is technically resolved. Insurers keep working off the backlog. What you must do again is listed as redo windows.',
      'Alles geht wieder. Die Kranken-Kassen haben noch viel Arbeit. Manches dauert darum länger.',
    ),
    source: reconstructed,
    staffNote: 'INTERN: Abschlussbericht bis 30.06., Fristen nach Checkliste.',
  },
];
