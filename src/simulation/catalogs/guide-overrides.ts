import type { FallbackGuide, Insurer } from '#domain/catalog.ts';
import { textOf } from './text-of.ts';

/** What an insurer does differently from the service's own guides, by wall code. */
export const guideOverrides: Readonly<Record<string, Insurer['guideOverrides']>> = {
  TEXTS: [
    { serviceId: 'tel', guide: hotline('insured', '030 23125 901', 'Versicherte', 'insured people', 'Versicherte') },
    { serviceId: 'tel', guide: hotline('practice', '030 23125 903', 'Praxen', 'practices', 'Arzt-Praxen') },
    { serviceId: 'tel', guide: hotline('employer', '030 23125 904', 'Arbeitgeber', 'employers', 'Firmen') },
    {
      serviceId: 'mail',
      guide: {
        readerGroup: 'insured',
        kind: 'hotline',
        steps: [
          textOf(
            'Rufen Sie die Ersatznummer 030 23125 901 an. Aus dem Ausland wählen Sie 030 23125 902.',
            'Call the substitute number 030 23125 901. From abroad, dial 030 23125 902.',
            'Rufen Sie an: 030 23125 901. Sind Sie im Ausland? Dann wählen Sie: 030 23125 902.',
          ),
          textOf(
            'Schicken Sie Anträge mit der Post. Die Geschäftsstellen nehmen sie auch an.',
            'Send applications by post. The offices take them too.',
            'Schicken Sie Anträge mit der Post. Oder bringen Sie sie vorbei.',
          ),
        ],
        isIndependent: true,
      },
    },
  ],
  UHRMA: [
    {
      serviceId: 'zv',
      guide: {
        readerGroup: 'insured',
        kind: 'inPerson',
        steps: [
          textOf(
            'Kommen Sie in die Geschäftsstelle, wenn Sie Geld dringend brauchen.',
            'Come to the office if you need money urgently.',
            'Sie brauchen dringend Geld? Kommen Sie zu uns.',
          ),
          textOf(
            'Bringen Sie Ausweis und letzten Zahlungsbescheid mit.',
            'Bring your identity card and your last payment notice.',
            'Bringen Sie Ihren Ausweis mit. Und bringen Sie den letzten Brief über Ihr Geld mit.',
          ),
        ],
        isIndependent: true,
      },
    },
  ],
  RUHRV: [{ serviceId: 'kim', guide: paperInsteadOfKim() }],
  MOSEL: [{ serviceId: 'kim', guide: paperInsteadOfKim() }],
  GLASB: [
    {
      serviceId: 'mail',
      guide: {
        readerGroup: 'employer',
        kind: 'altMailbox',
        steps: [
          textOf(
            'Schreiben Sie an glasblaeser@ersatzpost.example. Das Postfach liegt bei einem anderen Anbieter.',
            'Write to glasblaeser@ersatzpost.example. The mailbox is hosted elsewhere.',
            'Schreiben Sie an: glasblaeser@ersatzpost.example',
          ),
        ],
        isIndependent: true,
      },
    },
  ],
};

function hotline(
  readerGroup: FallbackGuide['readerGroup'],
  phone: string,
  de: string,
  en: string,
  simple: string,
): FallbackGuide {
  return {
    readerGroup,
    kind: 'hotline',
    steps: [
      textOf(
        `Rufen Sie die Ersatznummer für ${de} an: ${phone}.`,
        `Call the substitute number for ${en}: ${phone}.`,
        `Rufen Sie an: ${phone}. Die Nummer ist für ${simple}.`,
      ),
    ],
    isIndependent: true,
  };
}

function paperInsteadOfKim(): FallbackGuide {
  return {
    readerGroup: 'practice',
    kind: 'paper',
    steps: [
      textOf(
        'Drucken Sie Krankmeldungen aus und geben Sie den Papierausdruck mit.',
        'Print sick notes and hand out the paper copy.',
        'Drucken Sie die Krank-Meldung aus. Geben Sie das Blatt mit.',
      ),
      textOf(
        'Lassen Sie sich Versicherungen telefonisch oder per Fax bestätigen.',
        'Have insurance confirmed by phone or fax.',
        'Fragen Sie mit dem Telefon: Ist der Mensch versichert?',
      ),
    ],
    isIndependent: true,
  };
}
