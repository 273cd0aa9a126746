import { notFound } from './api-problem.ts';
import type { Query } from './query.ts';

/**
 * The id a reader's address names, or null where it names none. Feeds and calendars are things of their own, kept by programs for years: one of
 * somebody the catalogue does not have is not there, rather than asked for wrongly. Throws `ApiProblem`.
 */
export function idOrNotFound(query: Query, name: string, known: readonly Readonly<{ id: string }>[]): string | null {
  const id = query.text(name);
  if (id !== null && !known.some((one) => one.id === id)) throw notFound(`There is no ${name} of this id.`);
  return id;
}
