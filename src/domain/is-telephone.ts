import type { Service } from './catalog.ts';

/** Whether a service is the telephone of the insurers: while it is off, nobody may be told to call. */
export function isTelephone({ id }: Pick<Service, 'id'>): boolean {
  return id === 'tel';
}
