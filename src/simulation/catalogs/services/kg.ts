import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const kg = {
  id: 'kg',
  code: 'KG',
  name: textOf('Krankengeld', 'Sick pay', 'Kranken-Geld'),
  purpose: textOf(
    'Die Kasse berechnet und bewilligt Krankengeld, wenn die Lohnfortzahlung endet.',
    'The insurer calculates and grants sick pay when continued pay ends.',
    'Sie sind lange krank? Dann zahlt die Kranken-Kasse Ihnen Geld.',
  ),
  family: 'money',
  functions: [
    { id: 'kg-decide', name: textOf('Bewilligung', 'Decision', 'Entscheiden'), isCritical: true },
    { id: 'kg-calculate', name: textOf('Berechnung', 'Calculation', 'Ausrechnen'), isCritical: true },
    { id: 'kg-certificate', name: textOf('Bescheinigungen', 'Certificates', 'Bescheinigungen'), isCritical: false },
  ],
  dependsOn: ['eau', 'zv'],
  restorationRank: 5,
  restorationReason: textOf(
    'Wer Krankengeld bezieht, hat meist kein anderes Einkommen.',
    'People on sick pay mostly have no other income.',
    'Von diesem Geld leben kranke Menschen. Darum kommt es früh.',
  ),
  expectedIntervalSeconds: 300,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'hotline',
      steps: [
        textOf(
          'Nennen Sie Ihrer Kasse den letzten Zahltag, am Telefon oder in einem Brief.',
          'Tell your insurer the date of the last payment, by phone or letter.',
          'Sagen oder schreiben Sie Ihrer Kranken-Kasse: Wann kam Ihr letztes Geld?',
        ),
        textOf(
          'Bitten Sie um eine Vorauszahlung, wenn Miete oder Raten fällig sind.',
          'Ask for an advance if rent or instalments are due.',
          'Sie müssen die Miete zahlen? Fragen Sie nach einem Teil-Betrag.',
        ),
        textOf(
          'Bewahren Sie Krankmeldungen auf Papier auf.',
          'Keep sick notes on paper.',
          'Heben Sie die Krank-Meldung auf.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'paper',
      steps: [
        textOf(
          'Stellen Sie Folgebescheinigungen lückenlos und auf Papier aus.',
          'Issue follow-up certificates without a gap and on paper.',
          'Schreiben Sie die Krank-Meldung auf Papier. Lassen Sie keinen Tag aus.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie die Entgeltbescheinigung noch einmal, sobald die Annahme wieder läuft.',
          'Send the pay certificate again as soon as intake works.',
          'Schicken Sie die Lohn-Bescheinigung später noch einmal.',
        ),
        textOf(
          'Faxen Sie sie in dringenden Fällen an die Kasse.',
          'Fax it to the insurer in urgent cases.',
          'Es ist eilig? Schicken Sie ein Fax.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;
