import { encodeProblem, problemMediaType, type Problem } from '#contract/problem.ts';

/** Thrown by a handler to answer with a problem document instead; caught at the one place that makes responses. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
    this.headers = headers;
  }
}

export function notFound(detail: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: 'Not Found', status: 404, detail });
}

/** 400 that says which parameter, what came and what would have been right. */
export function badParameter(parameter: string, received: string, allowed: string): ApiProblem {
  const detail = `The parameter "${parameter}" has a value this resource does not understand.`;
  return new ApiProblem({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail,
    parameter,
    received,
    allowed,
  });
}

export function methodNotAllowed(received: string, allowed: string): ApiProblem {
  const detail = 'This resource is for reading.';
  return new ApiProblem(
    { type: 'about:blank', title: 'Method Not Allowed', status: 405, detail, received, allowed },
    { allow: allowed },
  );
}

/** Nothing about trouble is ever kept by a cache. */
export function problemResponse({ problem, headers }: ApiProblem): Response {
  return new Response(JSON.stringify(encodeProblem(problem)), {
    status: problem.status,
    headers: { 'content-type': problemMediaType, 'cache-control': 'no-store', ...headers },
  });
}
