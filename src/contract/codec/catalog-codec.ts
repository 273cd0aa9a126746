import type { Audience } from '#domain/audience.ts';
import { platformKinds, type Catalog, type Platform } from '#domain/catalog.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList, type FlawList } from '../flaw-list.ts';
import { openAnswer } from '../open-answer.ts';
import { fitting, opened } from '../shape.ts';
import { catalogShape, platformShape } from '../shapes/catalog-shapes.ts';
import type { WireCatalog, WirePlatform } from '../wire-types.ts';
import { encodeInsurerRecord, readInsurerRecord, unnamedInsurer } from './insurer-record-codec.ts';
import { readIds, readList, readWord, readWords, readWordsOrNull, settleTwins } from './reading.ts';
import { encodeServiceRecord, readServiceRecord, unnamedService } from './service-record-codec.ts';
import { encodeText, readTitle } from './text-codec.ts';

export function encodeCatalog(catalog: Catalog, audience: Audience): WireCatalog {
  const { id, name, web } = catalog.provider;
  return {
    schema: 'catalog/1',
    audience,
    provider: { id, name, web },
    insurers: catalog.insurers.map((insurer) => encodeInsurerRecord(insurer, audience)),
    services: catalog.services.map(encodeServiceRecord),
    platforms: catalog.platforms.map(encodePlatform),
  };
}

function encodePlatform(platform: Platform): WirePlatform {
  const { id, name, kind, dependsOn, serviceIds } = platform;
  return { id, name: encodeText(name), kind, dependsOn: [...dependsOn], services: [...serviceIds] };
}

/** The catalogue says what must be on a board, so too many nameless entries refuse it whole: a short list would hide what is missing. */
export function decodeCatalog(body: unknown, audience: Audience): Decoded<Catalog> {
  const answer = openAnswer(opened(catalogShape), 'catalog/1', body, audience);
  if (!answer.ok) return answer;
  const { provider, insurers, services, platforms } = answer.value;
  const flaws = createFlawList();
  const readInsurers = readList(insurers, 'insurers', flaws, (entry, at) =>
    readInsurerRecord(entry, audience, at, flaws),
  );
  const readServices = readList(services, 'services', flaws, (entry, at) => readServiceRecord(entry, at, flaws));
  if (isTooShort(readInsurers, insurers) || isTooShort(readServices, services))
    return refused('more than 5 % of the entries have no usable id');
  return accepted(
    {
      provider: {
        id: provider.id,
        name: readWords(provider.name, 'provider.name', flaws, provider.id),
        web: readWordsOrNull(provider.web, 'provider.web', flaws),
      },
      insurers: settleTwins(readInsurers, 'insurers', flaws, unnamedInsurer),
      services: settleTwins(readServices, 'services', flaws, unnamedService),
      platforms: settleTwins(
        readList(platforms, 'platforms', flaws, (entry, at) => readPlatform(entry, at, flaws)),
        'platforms',
        flaws,
        () => null,
      ),
    },
    flaws.all(),
  );
}

function isTooShort(readable: readonly unknown[], sent: readonly unknown[]): boolean {
  return sent.length - readable.length > sent.length * 0.05;
}

function readPlatform(part: unknown, path: string, flaws: FlawList): Platform | null {
  const record = fitting(platformShape, part);
  if (record === null) return null;
  const kind = readWord(record.kind, platformKinds, `${path}.kind`, flaws, null);
  if (kind === null) return null;
  return {
    id: record.id,
    name: readTitle(record.name, `${path}.name`, flaws),
    kind,
    dependsOn: readIds(record.dependsOn, `${path}.dependsOn`, flaws),
    serviceIds: readIds(record.services, `${path}.services`, flaws),
  };
}
