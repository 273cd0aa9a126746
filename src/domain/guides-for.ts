import type { FallbackGuide, Insurer, ReaderGroup, Service } from './catalog.ts';

/** What one group of readers does instead of a service: the insurer's own guides where it has some for them, else the service's. */
export function guidesFor(insurer: Insurer, service: Service, group: ReaderGroup): readonly FallbackGuide[] {
  const own = insurer.guideOverrides.flatMap(({ serviceId, guide }) =>
    serviceId === service.id && guide.readerGroup === group ? [guide] : [],
  );
  return own.length > 0 ? own : service.guides.filter(({ readerGroup }) => readerGroup === group);
}
