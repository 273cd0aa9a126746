import { http, type RequestHandler } from 'msw';
import type { Audience } from '#domain/audience.ts';
import { generatedAtOf, type ChangeKind } from '../run/proof-time.ts';
import { momentOf } from '../run/run.ts';
import { sha256 } from '../sha256.ts';
import type { Simulation } from '../simulation.ts';
import { ApiProblem, methodNotAllowed, notFound, problemResponse } from './api-problem.ts';
import { brokenAnswer } from './broken.ts';
import { cacheControlOf, type Caching } from './caching.ts';
import { readQuery } from './query.ts';
import type { Content, View } from './view.ts';
import { wireBody } from './wire-body.ts';

/** One thing readers can ask for, for both audiences. */
export type Resource = Readonly<{
  name: string;
  /** who may ask; others are told that there is nothing */
  audiences: readonly Audience[];
  /** below `/api/v1/{audience}`, with `:names` for the parts that vary */
  path: string;
  parameters: readonly string[];
  /** what its content depends on */
  changes: ChangeKind;
  caching: Caching;
  /** Throws `ApiProblem`. Must be a function of the view: the same view is answered with the same bytes. */
  read: (view: View) => Content;
}>;

/** The handler of a resource: methods, faults, validators, caching and errors are the same for all. */
export function resourceHandler(simulation: Simulation, resource: Resource): RequestHandler {
  return apiHandler(simulation, `/api/v1/:audience${resource.path}`, (request, parts) => {
    const audience = resource.audiences.find((name) => name === parts['audience']);
    if (audience === undefined) throw notFound('There is nothing at this address.');
    const view = viewOf(simulation, resource, request, audience, parts);
    const content = resource.read(view);
    return respond(request, view, content, resource);
  });
}

export const readingMethods = 'GET, HEAD, OPTIONS';

type Answer = (request: Request, parts: Readonly<Record<string, unknown>>) => Response | Promise<Response>;

/** One address of the API, reading only. Public ones may be read by pages of other origins, staff ones not. */
export function apiHandler(simulation: Simulation, path: string, answer: Answer): RequestHandler {
  return http.all(`*${path}`, async ({ request, params }) => {
    const { pathname } = new URL(request.url);
    const isOpen = !/\/api\/v1\/staff(?:\/|$)/.test(pathname);
    const response = await answerTo(simulation, request, pathname, () => answer(request, params));
    response.headers.set('date', new Date(simulation.clock.now()).toUTCString());
    if (isOpen) for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  });
}

const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Age, Date, ETag, Retry-After',
};

async function answerTo(
  simulation: Simulation,
  request: Request,
  path: string,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    if (request.method === 'OPTIONS') return preflight();
    if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed(request.method, readingMethods);
    return (await brokenAnswer(simulation, path)) ?? (await answer());
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(error);
    throw error;
  }
}

function preflight(): Response {
  const headers = { allow: readingMethods, 'access-control-allow-methods': readingMethods };
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-headers': 'If-None-Match, Last-Event-ID',
      'access-control-max-age': '86400',
    },
  });
}

function viewOf(
  simulation: Simulation,
  resource: Resource,
  request: Request,
  audience: Audience,
  parts: Readonly<Record<string, unknown>>,
): View {
  const url = new URL(request.url);
  const moment = simulation.moment();
  const generatedAt = generatedAtOf(moment, resource.changes);
  const { run, board: now, seq } = momentOf(moment.run, generatedAt);
  const part: View['part'] = (name) => {
    const value = parts[name];
    if (typeof value !== 'string') throw new Error(`no part ${name} in ${resource.path}`);
    return value;
  };
  return {
    simulation,
    moment,
    run,
    audience,
    generatedAt,
    now,
    seq,
    query: readQuery(url, resource.parameters),
    part,
    url,
  };
}

function respond(request: Request, view: View, content: Content, resource: Resource): Response {
  const text = content.text ?? wireBody(view.simulation, view.run, resource.name, content.json ?? {});
  const etag = `W/"${sha256(text).slice(0, 32)}"`;
  const isSpoiled = view.simulation.faults.active().length > 0;
  const headers = {
    'cache-control': isSpoiled ? 'no-store' : cacheControlOf(view.audience, content.caching ?? resource.caching),
    etag,
  };
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': content.mediaType ?? 'application/json' } });
}

/** Weak comparison, as RFC 9110 wants it for If-None-Match. */
function holds(condition: string | null, etag: string): boolean {
  if (condition === null) return false;
  const tags = condition.split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
