import type { Catalog, Contact, FallbackGuide, Insurer, Platform, Service } from '#domain/catalog.ts';
import type { Spoiler } from './create-spoiler.ts';

/** The same catalogue with a hostile word in every text field. Ids and kinds stay. */
export function hostileCatalog(catalog: Catalog, spoil: Spoiler): Catalog {
  return {
    provider: { ...catalog.provider, name: spoil.word(), web: spoil.wordOrNull() },
    insurers: catalog.insurers.map((insurer) => hostileInsurer(insurer, spoil)),
    services: catalog.services.map((service) => hostileService(service, spoil)),
    platforms: catalog.platforms.map((platform): Platform => ({ ...platform, name: spoil.text() })),
  };
}

function hostileInsurer(insurer: Insurer, spoil: Spoiler): Insurer {
  return {
    ...insurer,
    name: spoil.word(),
    shortName: spoil.word(),
    wallCode: spoil.word().slice(0, 6),
    formerNames: [spoil.word(), ...insurer.formerNames.map(() => spoil.word())],
    contacts: insurer.contacts.map((contact) => hostileContact(contact, spoil)),
    guideOverrides: insurer.guideOverrides.map(({ serviceId, guide }) => ({
      serviceId,
      guide: hostileGuide(guide, spoil),
    })),
    staff: { environment: spoil.word(), contactPerson: spoil.word() },
  };
}

function hostileContact(contact: Contact, spoil: Spoiler): Contact {
  return {
    callers: contact.callers,
    phone: spoil.wordOrNull(),
    mail: spoil.wordOrNull(),
    web: spoil.wordOrNull(),
    hours: spoil.text(),
  };
}

function hostileService(service: Service, spoil: Spoiler): Service {
  return {
    ...service,
    code: spoil.word(),
    name: spoil.text(),
    purpose: spoil.text(),
    functions: service.functions.map((one) => ({ ...one, name: spoil.text() })),
    restorationReason: spoil.text(),
    guides: service.guides.map((guide) => hostileGuide(guide, spoil)),
    target: service.target === null ? null : { ...service.target, source: spoil.word() },
  };
}

function hostileGuide(guide: FallbackGuide, spoil: Spoiler): FallbackGuide {
  return { ...guide, steps: guide.steps.map(() => spoil.text()) };
}
