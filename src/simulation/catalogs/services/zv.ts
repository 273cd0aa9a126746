import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const zv = {
  id: 'zv',
  code: 'ZV',
  name: textOf('Zahlungsverkehr', 'Payments', 'Geld überweisen'),
  purpose: textOf(
    'Die Kasse überweist Leistungen wie Krankengeld und Pflegegeld und bezahlt Rechnungen.',
    'The insurer transfers benefits such as sick pay and care allowance, and pays bills.',
    'Die Kranken-Kasse überweist Geld. Zum Beispiel: Kranken-Geld und Pflege-Geld.',
  ),
  family: 'money',
  functions: [
    {
      id: 'zv-benefits',
      name: textOf('Zahlung an Versicherte', 'Payments to insured people', 'Geld an Sie'),
      isCritical: true,
    },
    { id: 'zv-care', name: textOf('Pflegegeld', 'Care allowance', 'Pflege-Geld'), isCritical: true },
    {
      id: 'zv-providers',
      name: textOf('Zahlung an Leistungserbringer', 'Payments to providers', 'Geld an Ärzte'),
      isCritical: false,
    },
    {
      id: 'zv-incoming',
      name: textOf('Beitragseingang', 'Incoming contributions', 'Geld von Firmen'),
      isCritical: false,
    },
  ],
  dependsOn: [],
  restorationRank: 4,
  restorationReason: textOf(
    'Fehlendes Krankengeld und Pflegegeld trifft Menschen am härtesten. Es kommt vor der Bequemlichkeit.',
    'Missing sick pay and care allowance hurt people most. They come before convenience.',
    'Menschen brauchen ihr Geld. Darum kommt es früh.',
  ),
  expectedIntervalSeconds: 300,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'emergencyEnvironment',
      steps: [
        textOf(
          'Fragen Sie Ihre Kasse, wenn eine Zahlung ausbleibt und Sie das Geld dringend brauchen.',
          'Ask your insurer if a payment is missing and you need the money urgently.',
          'Ihr Geld fehlt und Sie brauchen es dringend? Fragen Sie Ihre Kranken-Kasse.',
        ),
        textOf(
          'Fragen Sie nach einem Abschlag. Die Kasse zahlt existenzsichernde Leistungen zuerst.',
          'Ask for an advance. The insurer pays benefits people live on first.',
          'Fragen Sie: Bekomme ich einen Teil schon jetzt?',
        ),
        textOf(
          'Geben Sie Ihre Bankdaten niemandem, der Sie von sich aus anruft.',
          'Do not give your bank details to anyone who calls you unasked.',
          'Ein Fremder ruft Sie an? Nennen Sie keine Konto-Nummer.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'batchDelayed',
      steps: [
        textOf(
          'Rechnen Sie wie gewohnt ab. Die Kasse zahlt in gesammelten Läufen.',
          'Bill as usual. The insurer pays in collected runs.',
          'Schicken Sie Ihre Rechnung wie immer.',
        ),
        textOf(
          'Fragen Sie bei Engpässen nach einer Abschlagszahlung.',
          'Ask for a payment on account if money is short.',
          'Ihnen fehlt Geld? Fragen Sie nach einem Teil-Betrag.',
        ),
      ],
      isIndependent: false,
    },
    {
      readerGroup: 'employer',
      kind: 'batchDelayed',
      steps: [
        textOf(
          'Überweisen Sie Beiträge wie gewohnt und pünktlich.',
          'Transfer contributions as usual and on time.',
          'Überweisen Sie die Beiträge wie immer.',
        ),
        textOf(
          'Rechnen Sie mit späteren Erstattungen aus dem Umlageverfahren.',
          'Expect refunds from the levy scheme to come later.',
          'Geld von der Kranken-Kasse kommt vielleicht später.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;
