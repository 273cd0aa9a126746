import { ApiProblem, badParameter } from './api-problem.ts';

/** Throws unless the request comes from a page of this origin, or from no page at all. */
export function assertSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  const origin = request.headers.get('origin');
  // by host, as a proxy in front may have taken off the TLS
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(request.url).host);
  if (isOwn && (site === 'same-origin' || site === 'none')) return;
  throw new ApiProblem({
    type: 'about:blank',
    title: 'Forbidden',
    status: 403,
    detail: 'Only pages of this origin may do that.',
  });
}

/** Throws `ApiProblem` unless the body is JSON by its name and its content, and no longer than `largest` characters. */
export async function jsonBody(request: Request, largest: number): Promise<unknown> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'none';
  if (mediaType !== 'application/json') {
    const detail = 'The body must be application/json.';
    throw new ApiProblem({
      type: 'about:blank',
      title: 'Unsupported Media Type',
      status: 415,
      detail,
      received: mediaType,
      allowed: 'application/json',
    });
  }
  const text = await request.text();
  if (text.length > largest) throw badParameter('body', `${text.length} characters`, `at most ${largest}`);
  try {
    return JSON.parse(text);
  } catch {
    throw badParameter('body', text.slice(0, 80), 'JSON');
  }
}
