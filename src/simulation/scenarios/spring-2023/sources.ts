import type { Provenance } from '#domain/provenance.ts';

function documented(source: string, url: string | null): Provenance {
  return { kind: 'documented', source, url };
}

export const reconstructed: Provenance = { kind: 'reconstructed' };

/** Public reports of spring 2023. What they say is retold in our own words; what they do not say is `reconstructed`. */
export const sources = {
  editorial: documented(
    'Leitartikel eines zahnärztlichen Verbands zum Frühjahr 2023 (einzige Quelle dieses Datums)',
    null,
  ),
  heiseApril26: documented(
    'heise online, 26.04.2023',
    'https://www.heise.de/news/Cyber-Angriff-auf-Bitmarck-Einige-Krankenkassen-Dienste-gestoert-8978360.html',
  ),
  heiseApril28: documented(
    'heise online, 28.04.2023',
    'https://www.heise.de/news/Cyberangriff-auf-Bitmarck-Erste-Dienste-von-Krankenversicherungen-wieder-online-8981480.html',
  ),
  heiseMay: documented(
    'heise online, Anfang Mai 2023',
    'https://www.heise.de/news/Nach-Bitmarck-Cyberangriff-Arbeitsablaeufe-vieler-Krankenkassen-massiv-gestoert-8990411.html',
  ),
  kvBerlin: documented(
    'Kassenärztliche Vereinigung Berlin, 27.04.2023',
    'https://kvberlin.de/fuer-praxen/aktuelles/praxis-news/detailansicht/pn230427',
  ),
  kvwl: documented(
    'Kassenärztliche Vereinigung Westfalen-Lippe, April 2023',
    'https://www.kvwl.de/aktuelles/detail/nachricht-cyberangriff-auf-bitmarck-datenuebermittlung-der-eau-zeitweilig-unterbrochen',
  ),
  haz: documented(
    'Hannoversche Allgemeine, April 2023',
    'https://www.haz.de/der-norden/hackerangriff-auf-krankenkassen-dienstleister-probleme-fuer-versicherte-VTYOZ6TE4ZGQNMYTZDLNHUBSGU.html',
  ),
  noz: documented(
    'dpa in der NOZ, 28.04.2023, 11:26 Uhr',
    'https://www.noz.de/deutschland-welt/nordrhein-westfalen/artikel/krankenkassen-dienstleister-faehrt-systeme-nach-angriff-hoch-44622105',
  ),
  securityWeek: documented(
    'SecurityWeek, Mai 2023, über die Mitteilung vom 30.04.2023',
    'https://www.securityweek.com/it-services-firm-bitmarck-takes-systems-offline-following-cyberattack/',
  ),
  rtl: documented(
    'RTL, Mitte Mai 2023',
    'https://www.rtl.de/cms/millionen-versicherte-koennen-krankenkassen-apps-nicht-nutzen-das-steckt-hinter-der-stoerung-5043517.html',
  ),
  merkur: documented(
    'Münchner Merkur, Mai 2023',
    'https://www.merkur.de/lokales/muenchen/krankenkasse-8000-anrufe-taeglich-wegen-hacker-angriff-zr-92280539.html',
  ),
  faqJune6: documented(
    'Fragen und Antworten des Dienstleisters, Stand 06.06.2023',
    'https://www.bitmarck.de/infothek/faq-cyberangriff',
  ),
  heiseJune: documented(
    'heise online, Juni 2023',
    'https://www.heise.de/news/Nach-Cyberangriff-auf-Bitmarck-Krankenkassen-auf-dem-Weg-in-die-Normalitaet-9159309.html',
  ),
} as const satisfies Record<string, Provenance>;
