import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const dta = {
  id: 'dta',
  code: 'DTA',
  name: textOf('Abrechnung der Leistungserbringer', 'Provider billing', 'Rechnungen von Ärzten'),
  purpose: textOf(
    'Kliniken, Apotheken und Therapiepraxen rechnen elektronisch mit der Kasse ab.',
    'Hospitals, pharmacies and therapists bill the insurer electronically.',
    'Kliniken und Apotheken schicken ihre Rechnung an die Kranken-Kasse.',
  ),
  family: 'reporting',
  functions: [
    { id: 'dta-hospital', name: textOf('Kliniken (§ 301)', 'Hospitals (§ 301)', 'Kliniken'), isCritical: true },
    { id: 'dta-pharmacy', name: textOf('Apotheken (§ 300)', 'Pharmacies (§ 300)', 'Apotheken'), isCritical: false },
    { id: 'dta-other', name: textOf('Sonstige (§ 302)', 'Others (§ 302)', 'Andere'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 7,
  restorationReason: textOf(
    'Kliniken und Apotheken gehen in Vorleistung. Nach zwei Wochen fehlt ihnen Geld.',
    'Hospitals and pharmacies pay in advance. After two weeks they lack money.',
    'Kliniken und Apotheken warten auf ihr Geld. Lange geht das nicht.',
  ),
  expectedIntervalSeconds: 300,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'none',
      steps: [
        textOf(
          'Bezahlen Sie keine Rechnung, die Ihre Kasse tragen muss.',
          'Do not pay a bill your insurer has to cover.',
          'Zahlen Sie keine Rechnung für die Kranken-Kasse.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'batchDelayed',
      steps: [
        textOf(
          'Halten Sie Abrechnungsdaten bereit und senden Sie sie später.',
          'Keep billing data ready and send them later.',
          'Heben Sie die Rechnungen auf. Schicken Sie sie später.',
        ),
        textOf(
          'Vereinbaren Sie mit der Kasse eine Zahlung auf Rechnung.',
          'Agree on a payment on account with the insurer.',
          'Fragen Sie die Kranken-Kasse nach einem Teil-Betrag.',
        ),
        textOf(
          'Lassen Sie sich Genehmigungen auf Papier geben.',
          'Have approvals issued on paper.',
          'Lassen Sie sich die Erlaubnis auf Papier geben.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Abrechnung betrifft nur Leistungserbringer.',
          'Do nothing: billing concerns care providers only.',
          'Sie müssen nichts tun.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;
