import { accepted, refused, type Decoded } from './decoded.ts';
import { ownCopy } from './own-copy.ts';
import { isRecord } from './shape.ts';

/** RFC 9457. An outage of the services is never a problem document: only the API's own trouble is. */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** the query or path parameter at fault, what came, and what would be allowed */
  parameter?: string;
  received?: string;
  allowed?: string;
}>;

type Loose = { readonly [Key in keyof Problem]: Problem[Key] | undefined } & Pick<Problem, 'type' | 'title' | 'status'>;

export const problemMediaType = 'application/problem+json';

/** Only the members of the contract, so that nothing internal rides along on a public error. */
export function encodeProblem(problem: Loose): Problem {
  const { type, title, status, detail, parameter, received, allowed } = problem;
  return {
    type,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(parameter === undefined ? {} : { parameter }),
    ...(received === undefined ? {} : { received: received.slice(0, 200) }),
    ...(allowed === undefined ? {} : { allowed }),
  };
}

/** Tolerant as the RFC asks: `type` and `title` have defaults, unknown members are left alone. */
export function decodeProblem(body: unknown): Decoded<Problem> {
  const copy = ownCopy(body);
  const status = isRecord(copy) ? Number(copy['status']) : Number.NaN;
  if (!isRecord(copy) || copy['status'] !== status || !Number.isInteger(status) || status < 100 || status > 599)
    return refused('not a problem document');
  const words = (key: string) => {
    const text = copy[key];
    return typeof text === 'string' ? text.slice(0, 4_000) : undefined;
  };
  return accepted(
    encodeProblem({
      type: words('type') ?? 'about:blank',
      title: words('title') ?? '',
      status,
      detail: words('detail'),
      parameter: words('parameter'),
      received: words('received'),
      allowed: words('allowed'),
    }),
  );
}
