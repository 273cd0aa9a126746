import { describe, expect, it } from 'vitest';
import { readerGroups } from '#domain/catalog.ts';
import type { Text } from '#domain/text.ts';
import { ownWaysOf } from '../run/own-ways.ts';
import { eightyInsurers } from './eighty-insurers.ts';
import { guideOverrides } from './guide-overrides.ts';
import { insurerTable } from './insurer-table.ts';
import { isServiceUsed } from './not-used.ts';

const catalog = eightyInsurers();
const { insurers, services, platforms } = catalog;

/** Abbreviations and words that stand for bodies that exist or existed: no insurer may have one of them as a word of its name. */
const realWords = new Set(
  (
    'sbk siemens hkk audi novitas pronova bahn mhplus vbu vivida bosch dak kkh barmer tk techniker aok classic mobil salus energie linde pfalz ' +
    'freudenberg debeka akzo nobel technoform miele bmw mercedes benz daimler big viactiv knappschaft svlfg heimat verbundplus firmus gildemeister ' +
    'herkules krones mahle melitta pwc rwe scheufelen schwarzwald skd securvita tui bergische werra zf ewe euregio faber diakonie dürkopp ' +
    'continentale bertelsmann dachverband hek hanseatische kaufmännische südwest brandenburg innovationskasse vorwerk voralb groz evm exklusiv braun'
  ).split(' '),
);

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^a-zäöüß]+/);
}

describe('the catalogue', () => {
  it('[W8] counts 80 insurers by kind, and about 25 million insured people', () => {
    const byKind = (kind: string) => insurers.filter((insurer) => insurer.kind === kind).length;
    expect([insurers.length, byKind('BKK'), byKind('IKK'), byKind('EK'), byKind('other')]).toEqual([80, 56, 8, 6, 10]);
    const insured = insurers.reduce((sum, { insuredCount }) => sum + insuredCount, 0);
    expect(Math.abs(insured - 25_000_000)).toBeLessThanOrEqual(500_000);
    expect(insurers.filter(({ insuredCount }) => insuredCount > 1_000_000).length).toBeGreaterThanOrEqual(4);
    expect(insurers.filter(({ insuredCount }) => insuredCount < 60_000).length).toBeGreaterThanOrEqual(15);
  });

  it('[W8] has wall codes of at most six capital letters, and ids and names only once', () => {
    expect(insurers.filter(({ wallCode }) => !/^[A-Z]{3,6}$/.test(wallCode))).toEqual([]);
    for (const values of [
      insurers.map(({ wallCode }) => wallCode),
      insurers.map(({ id }) => id),
      insurers.map(({ name }) => name),
      insurers.map(({ shortName }) => shortName),
    ]) {
      expect(new Set(values).size).toBe(80);
    }
    expect(insurers.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(insurers.filter(({ formerNames }) => formerNames.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('[W8] has twelve services in order, restored in an order of their own', () => {
    expect(services.map(({ code }) => code)).toEqual([
      'eAU',
      'KIM',
      'ePA',
      'VSD',
      'eEB',
      'ZV',
      'KG',
      'MEL',
      'DTA',
      'APP',
      'TEL',
      'MAIL',
    ]);
    expect(services.map(({ restorationRank }) => restorationRank).sort((a, b) => a - b)).toEqual(
      services.map((_, index) => index + 1),
    );
    expect(services.filter(({ target }) => target !== null).map(({ id }) => id)).toEqual(['kim', 'epa', 'vsdm']);
  });

  it('[W8] leaves out eight cells that are not used', () => {
    const unused = insurerTable.flatMap(({ code }) => services.filter(({ id }) => !isServiceUsed(code, id)));
    expect(unused).toHaveLength(8);
  });

  it('[W5] refers only to what is there', () => {
    const serviceIds = new Set(services.map(({ id }) => id));
    const platformIds = new Set(platforms.map(({ id }) => id));
    expect(services.flatMap(({ dependsOn }) => dependsOn).filter((id) => !serviceIds.has(id))).toEqual([]);
    expect(platforms.flatMap((platform) => platform.serviceIds).filter((id) => !serviceIds.has(id))).toEqual([]);
    expect(platforms.flatMap(({ dependsOn }) => dependsOn).filter((id) => !platformIds.has(id))).toEqual([]);
    expect(insurers.flatMap((insurer) => insurer.platformIds).filter((id) => !platformIds.has(id))).toEqual([]);
    expect(platforms.filter(({ kind }) => kind === 'dataCentre')).toHaveLength(2);
    const codes = new Set(insurerTable.map(({ code }) => code));
    expect(Object.keys(guideOverrides).filter((code) => !codes.has(code))).toEqual([]);
    const overrides = insurers.flatMap((insurer) => insurer.guideOverrides);
    expect(overrides.length).toBeGreaterThanOrEqual(6);
    expect(overrides.filter(({ serviceId }) => !serviceIds.has(serviceId))).toEqual([]);
  });

  it('[W8] guides every reader group through every service', () => {
    for (const { id, guides } of services) {
      expect([id, guides.map(({ readerGroup }) => readerGroup)]).toEqual([id, [...readerGroups]]);
      expect(guides.filter(({ steps }) => steps.length === 0)).toEqual([]);
    }
    expect(services.flatMap(({ guides }) => guides).some(({ isIndependent }) => !isIndependent)).toBe(true);
  });

  it('[Y12] promises in the general advice no number or mailbox of its own, and never only to call', () => {
    const steps = services.flatMap(({ guides }) => guides).flatMap((guide) => guide.steps);
    expect(steps.filter(({ de }) => /Ersatz(?:nummer|postfach)|Kontaktkarte/.test(de))).toEqual([]);
    expect(steps.filter(({ en }) => /substitute (?:number|mailbox)|contact card/i.test(en ?? ''))).toEqual([]);
    expect(steps.filter(({ de }) => de.startsWith('Rufen Sie')).map(({ de }) => de)).toEqual([]);
    expect(steps.filter(({ simple }) => /andere (?:Nummer|Adresse)/.test(simple ?? ''))).toEqual([]);
  });

  it('[W9] names no real insurer', () => {
    const names = insurers.flatMap(({ name, shortName, formerNames }) => [name, shortName, ...formerNames]);
    const tooClose = names.filter((name) => wordsOf(name).some((word) => realWords.has(word)));
    expect(wordsOf('SBK Siemens-Betriebskrankenkasse').some((word) => realWords.has(word))).toBe(true);
    expect(tooClose).toEqual([]);
  });

  it('[W9] gives only numbers, addresses and people that do not exist', () => {
    const contacts = insurers.flatMap((insurer) => insurer.contacts);
    expect(contacts).toHaveLength(320);
    const phones = contacts.map(({ phone }) => phone ?? '');
    expect(
      phones.filter((phone) => !/^(?:030 23125|069 90009|089 99998|0221 4710|040 66969) \d{3}$/.test(phone)),
    ).toEqual([]);
    expect(new Set(phones).size).toBe(320);
    const addresses = contacts.flatMap(({ mail, web }) => [mail, web]).filter((address) => address !== null);
    expect(
      addresses.filter((address) => !/^(?:https:\/\/www\.|[a-z]+@)[a-z-]+\.example(?:\/[a-z]+)?$/.test(address)),
    ).toEqual([]);
    expect(addresses.length).toBeLessThan(640);
    expect(insurers.filter(({ staff }) => !staff?.contactPerson.endsWith('(fiktiv)'))).toEqual([]);
    expect(catalog.provider.name).toContain('fiktiv');
  });

  it('[W9] gives only apps and offices that do not exist', () => {
    const ways = insurers.map(ownWaysOf);
    const offices = ways.flatMap((one) => one.offices);
    expect(offices.length).toBeGreaterThan(60);
    expect(ways.filter((one) => one.offices.length === 0).length).toBeGreaterThan(3);
    expect(new Set(offices.map(({ address }) => address)).size).toBe(offices.length);
    expect(offices.filter(({ address }) => !/, 00\d{3} (?:Musterstadt|Beispielhausen)$/.test(address))).toEqual([]);
    const apps = ways.flatMap(({ app }) => app ?? []);
    expect(apps.length).toBeLessThan(80);
    expect(apps.filter(({ web }) => !/^https:\/\/www\.[a-z-]+\.example\/app$/.test(web ?? ''))).toEqual([]);
  });

  it('[W10] has every text in all three forms', () => {
    expect(textsOf(catalog).length).toBeGreaterThan(400);
    expect(textsOf(catalog).filter(({ de, en, simple }) => !de || !en || !simple)).toEqual([]);
  });

  it('[W11] begins each step of a guide with the verb', () => {
    const steps = [
      ...services.flatMap(({ guides }) => guides),
      ...insurers.flatMap(({ guideOverrides: own }) => own.map(({ guide }) => guide)),
    ].flatMap((guide) => guide.steps);
    expect(steps.filter(({ de }) => !/^[A-ZÄÖÜ][a-zäöüß]+(?:n|rn|ln) Sie\b/.test(de)).map(({ de }) => de)).toEqual([]);
  });
});

function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [value];
  return Object.values(value).flatMap(textsOf);
}

function isText(value: object): value is Text {
  return 'de' in value && 'en' in value && 'simple' in value;
}
