import type { InsurerKind } from '#domain/catalog.ts';

export type DataCentre = 'sued' | 'nord';

/**
 * How fast an insurer's environment comes back in the spring of 2023. `hardly` = served from the northern centre and
 * hardly hit; the others are served from the southern one.
 */
export type Pace = 'hardly' | 'fast' | 'middle' | 'slow';

export type InsurerRow = Readonly<{
  code: string;
  id: string;
  name: string;
  kind: InsurerKind;
  insured: number;
  centre: DataCentre;
  /** section of the data centre; one section is cut off and released as a whole */
  cluster: number;
  pace: Pace;
}>;

/**
 * The 80 insurers of the simulation, in display order. ALL FICTIONAL: no name, number or state belongs to a real body.
 * wall code, id, name, kind, insured people, data centre, cluster in it, pace of its return
 */
export const insurerTable: readonly InsurerRow[] = (
  [
    ['NORDL', 'bkk-nordlicht', 'BKK Nordlicht', 'BKK', 1_048_200, 'sued', 1, 'slow'],
    ['HANSE', 'bkk-hansehafen', 'BKK Hansehafen', 'BKK', 187_400, 'sued', 2, 'middle'],
    ['ELBTA', 'bkk-elbtal', 'BKK Elbtal', 'BKK', 96_300, 'sued', 2, 'fast'],
    ['RHEIN', 'bkk-rheinbogen', 'BKK Rheinbogen', 'BKK', 308_900, 'nord', 1, 'hardly'],
    ['WERKR', 'bkk-werkring', 'BKK Werkring', 'BKK', 74_100, 'nord', 1, 'hardly'],
    ['SWALD', 'bkk-suedwald', 'BKK Südwald', 'BKK', 121_800, 'sued', 3, 'middle'],
    ['ALPEN', 'bkk-alpenblick', 'BKK Alpenblick', 'BKK', 58_700, 'sued', 3, 'middle'],
    ['OSTSE', 'bkk-ostseewind', 'BKK Ostseewind', 'BKK', 143_600, 'sued', 2, 'middle'],
    ['HAVEL', 'bkk-havelland', 'BKK Havelland', 'BKK', 67_200, 'sued', 4, 'middle'],
    ['SPREE', 'bkk-spreewerk', 'BKK Spreewerk', 'BKK', 411_500, 'sued', 4, 'middle'],
    ['RUHRV', 'bkk-ruhrverbund', 'BKK Ruhrverbund', 'BKK', 586_400, 'sued', 1, 'slow'],
    ['BERGW', 'bkk-bergwiese', 'BKK Bergwiese', 'BKK', 39_900, 'sued', 3, 'fast'],
    ['MASCH', 'bkk-maschinenwerk', 'BKK Maschinenwerk', 'BKK', 212_700, 'sued', 4, 'slow'],
    ['TEXTS', 'bkk-textil-sued', 'BKK Textil Süd', 'BKK', 163_100, 'sued', 5, 'slow'],
    ['PAPDR', 'bkk-papier-und-druck', 'BKK Papier und Druck', 'BKK', 84_500, 'nord', 2, 'hardly'],
    ['STAHL', 'bkk-stahlhammer', 'BKK Stahlhammer', 'BKK', 276_000, 'sued', 4, 'middle'],
    ['CHEMP', 'bkk-chemiepark', 'BKK Chemiepark', 'BKK', 354_200, 'sued', 3, 'middle'],
    ['FZNOR', 'bkk-fahrzeugbau-nord', 'BKK Fahrzeugbau Nord', 'BKK', 241_300, 'nord', 2, 'hardly'],
    ['FZSUE', 'bkk-fahrzeugbau-sued', 'BKK Fahrzeugbau Süd', 'BKK', 702_600, 'sued', 1, 'middle'],
    ['GLEIS', 'bkk-gleisbau', 'BKK Gleisbau', 'BKK', 118_400, 'nord', 1, 'hardly'],
    ['KRWES', 'bkk-kraftwerk-west', 'BKK Kraftwerk West', 'BKK', 152_900, 'nord', 2, 'hardly'],
    ['KROST', 'bkk-kraftwerk-ost', 'BKK Kraftwerk Ost', 'BKK', 93_700, 'sued', 2, 'fast'],
    ['GLASB', 'bkk-glasblaeser', 'BKK Glasbläser', 'BKK', 47_800, 'sued', 5, 'slow'],
    ['WBANK', 'bkk-werkbank', 'BKK Werkbank', 'BKK', 105_200, 'nord', 3, 'hardly'],
    ['UHRMA', 'bkk-uhrmacher', 'BKK Uhrmacher', 'BKK', 31_600, 'sued', 5, 'slow'],
    ['OPTIK', 'bkk-optik', 'BKK Optik', 'BKK', 62_400, 'nord', 3, 'hardly'],
    ['MOEHO', 'bkk-moebel-und-holz', 'BKK Möbel und Holz', 'BKK', 78_800, 'sued', 2, 'middle'],
    ['PHARH', 'bkk-pharmahafen', 'BKK Pharmahafen', 'BKK', 134_500, 'nord', 1, 'hardly'],
    ['LANDF', 'bkk-landfrieden', 'BKK Landfrieden', 'BKK', 88_300, 'sued', 3, 'fast'],
    ['MUEHL', 'bkk-muehlenwerk', 'BKK Mühlenwerk', 'BKK', 26_900, 'sued', 4, 'middle'],
    ['SONNE', 'bkk-sonnenhang', 'BKK Sonnenhang', 'BKK', 171_500, 'sued', 3, 'middle'],
    ['LINDE', 'bkk-lindenhof', 'BKK Lindenhof', 'BKK', 54_200, 'sued', 2, 'middle'],
    ['EICHE', 'bkk-eichenhain', 'BKK Eichenhain', 'BKK', 113_000, 'nord', 2, 'hardly'],
    ['BIRKE', 'bkk-birkenweg', 'BKK Birkenweg', 'BKK', 42_100, 'nord', 3, 'hardly'],
    ['TANNE', 'bkk-tannengrund', 'BKK Tannengrund', 'BKK', 69_700, 'sued', 1, 'slow'],
    ['KIEFE', 'bkk-kiefernheide', 'BKK Kiefernheide', 'BKK', 35_400, 'sued', 1, 'slow'],
    ['DONAU', 'bkk-donaubogen', 'BKK Donaubogen', 'BKK', 224_800, 'sued', 4, 'middle'],
    ['ISARW', 'bkk-isarwinkel', 'BKK Isarwinkel', 'BKK', 196_700, 'sued', 3, 'middle'],
    ['NECKA', 'bkk-neckarsteg', 'BKK Neckarsteg', 'BKK', 287_300, 'nord', 1, 'hardly'],
    ['MAINF', 'bkk-mainfaehre', 'BKK Mainfähre', 'BKK', 139_200, 'nord', 2, 'hardly'],
    ['SAARP', 'bkk-saarpfad', 'BKK Saarpfad', 'BKK', 51_600, 'sued', 2, 'fast'],
    ['MOSEL', 'bkk-moselgrund', 'BKK Moselgrund', 'BKK', 108_100, 'sued', 1, 'slow'],
    ['WESER', 'bkk-weserbund', 'BKK Weserbund', 'BKK', 318_600, 'sued', 4, 'middle'],
    ['EMSBR', 'bkk-emsbruecke', 'BKK Emsbrücke', 'BKK', 44_700, 'nord', 3, 'hardly'],
    ['HARZB', 'bkk-harzblick', 'BKK Harzblick', 'BKK', 29_800, 'nord', 1, 'hardly'],
    ['THUER', 'bkk-thueringer-wald', 'BKK Thüringer Wald', 'BKK', 82_900, 'sued', 3, 'slow'],
    ['SACHS', 'bkk-sachsengrund', 'BKK Sachsengrund', 'BKK', 127_300, 'sued', 2, 'middle'],
    ['ODERB', 'bkk-oderbruch', 'BKK Oderbruch', 'BKK', 37_500, 'sued', 4, 'fast'],
    ['UCKER', 'bkk-uckermoor', 'BKK Uckermoor', 'BKK', 19_400, 'sued', 2, 'middle'],
    ['BODDE', 'bkk-boddenkueste', 'BKK Boddenküste', 'BKK', 56_100, 'nord', 2, 'hardly'],
    ['LAUSI', 'bkk-lausitzgrube', 'BKK Lausitzgrube', 'BKK', 101_700, 'sued', 4, 'middle'],
    ['WESTK', 'bkk-westkante', 'BKK Westkante', 'BKK', 148_900, 'sued', 3, 'fast'],
    ['INSEL', 'bkk-inselfaehre', 'BKK Inselfähre', 'BKK', 23_200, 'sued', 2, 'middle'],
    ['SEEWE', 'bkk-seewetter', 'BKK Seewetter', 'BKK', 33_300, 'nord', 1, 'hardly'],
    ['LEUCH', 'bkk-leuchtturm', 'BKK Leuchtturm', 'BKK', 72_600, 'nord', 3, 'hardly'],
    ['ANKER', 'bkk-ankerplatz', 'BKK Ankerplatz', 'BKK', 48_500, 'nord', 2, 'hardly'],
    ['MITTW', 'ikk-mittelweg', 'IKK Mittelweg', 'IKK', 512_400, 'nord', 1, 'hardly'],
    ['NORDH', 'ikk-norderhafen', 'IKK Norderhafen', 'IKK', 384_700, 'sued', 2, 'fast'],
    ['SUEDB', 'ikk-suedbogen', 'IKK Südbogen', 'IKK', 1_612_500, 'sued', 3, 'middle'],
    ['GEWER', 'ikk-gewerk', 'IKK Gewerk', 'IKK', 296_100, 'sued', 4, 'middle'],
    ['SAALE', 'ikk-saaletal', 'IKK Saaletal', 'IKK', 241_900, 'nord', 2, 'hardly'],
    ['KUEST', 'ikk-kueste', 'IKK Küste', 'IKK', 438_200, 'sued', 1, 'slow'],
    ['FRANK', 'ikk-frankenhof', 'IKK Frankenhof', 'IKK', 367_600, 'sued', 3, 'middle'],
    ['GEWBE', 'ikk-gewerbehof', 'IKK Gewerbehof', 'IKK', 158_800, 'nord', 3, 'hardly'],
    ['EKALL', 'ek-allwetter', 'EK Allwetter', 'EK', 4_012_600, 'nord', 1, 'hardly'],
    ['EKTON', 'ek-tonwerk', 'EK Tonwerk', 'EK', 1_912_900, 'sued', 1, 'fast'],
    ['EKKON', 'ek-kontor', 'EK Kontor', 'EK', 1_705_300, 'nord', 2, 'hardly'],
    ['EKFAM', 'ek-familie', 'EK Familie', 'EK', 1_489_400, 'nord', 3, 'hardly'],
    ['EKHAF', 'ek-hafenlicht', 'EK Hafenlicht', 'EK', 482_700, 'sued', 4, 'fast'],
    ['EKDIG', 'ek-digital', 'EK Digital', 'EK', 951_800, 'sued', 2, 'middle'],
    ['LNORD', 'kasse-land-nord', 'Kasse Land Nord', 'other', 263_400, 'sued', 1, 'middle'],
    ['LSUED', 'kasse-land-sued', 'Kasse Land Süd', 'other', 347_200, 'sued', 3, 'middle'],
    ['LOST', 'kasse-land-ost', 'Kasse Land Ost', 'other', 138_600, 'sued', 2, 'fast'],
    ['LWEST', 'kasse-land-west', 'Kasse Land West', 'other', 229_500, 'sued', 4, 'middle'],
    ['HMETA', 'hilfskasse-metall', 'Hilfskasse Metall', 'other', 118_900, 'sued', 3, 'middle'],
    ['HGLAS', 'hilfskasse-glas', 'Hilfskasse Glas', 'other', 41_300, 'sued', 5, 'fast'],
    ['HBAU', 'hilfskasse-bau', 'Hilfskasse Bau', 'other', 203_800, 'sued', 1, 'fast'],
    ['HNETZ', 'hilfskasse-netz', 'Hilfskasse Netz', 'other', 92_400, 'sued', 4, 'middle'],
    ['HFUNK', 'hilfskasse-funk', 'Hilfskasse Funk', 'other', 61_700, 'sued', 2, 'middle'],
    ['HBRIE', 'hilfskasse-brief', 'Hilfskasse Brief', 'other', 174_600, 'nord', 3, 'hardly'],
  ] as const
).map(([code, id, name, kind, insured, centre, cluster, pace]) => ({
  code,
  id,
  name,
  kind,
  insured,
  centre,
  cluster,
  pace,
}));
