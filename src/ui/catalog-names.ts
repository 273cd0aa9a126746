import type { Catalog } from '#domain/catalog.ts';
import type { Language } from '#i18n/language.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from './is-readable.ts';

/** What an insurer is called; its id where it is not known, or its name cannot be told from nothing. */
export function insurerNameOf(catalog: Catalog, insurerId: string): string {
  const name = catalog.insurers.find(({ id }) => id === insurerId)?.name;
  if (name === undefined) return insurerId;
  return isReadable(name) ? name : `${name} (${insurerId})`.trim();
}

/** What a service is called in full. */
export function serviceNameOf(catalog: Catalog, serviceId: string, language: Language): string {
  const service = catalog.services.find(({ id }) => id === serviceId);
  const name = service === undefined ? '' : textIn(service.name, language).words;
  return isReadable(name) ? name : serviceId;
}

/** What a service is called in short. */
export function serviceCodeOf(catalog: Catalog, serviceId: string): string {
  const code = catalog.services.find(({ id }) => id === serviceId)?.code ?? '';
  return isReadable(code) ? code : serviceId;
}
