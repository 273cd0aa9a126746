import { expect, type Page } from '@playwright/test';

/** What went wrong in a page that nobody announced. */
export type ConsoleWatch = Readonly<{
  /** from here on requests may fail: Chromium writes "Failed to load resource" into the console for each, and nothing can keep it from doing so */
  allowFailedRequests: () => void;
  /** the address itself is one that is answered with 404, which Chromium notes in the same words */
  allowFailedPage: () => void;
  verify: () => void;
}>;

/** Listens from the first byte of the page. `origin` is the only host it may talk to. */
export async function createConsoleWatch(page: Page, origin: string): Promise<ConsoleWatch> {
  const complaints: string[] = [];
  let mayFail = false;
  let mayPageFail = false;
  page.on('console', (message) => {
    if (message.type() !== 'warning' && message.type() !== 'error') return;
    // the runner's own word, where a journey keeps workers out
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    // letters are hinted at before the first text stands, which on a busy machine may take longer than the browser's patience; whether they are used
    // is measured by `light-page.spec.ts`
    if (
      /^The resource \S+\.woff2 was preloaded using link preload but not used within a few seconds/.test(message.text())
    )
      return;
    const isFailedRequest = message.text().startsWith('Failed to load resource: ');
    // the browser asks for the icon again whenever the address changes
    // a wall tells that it lives, and asks for the build that is served
    const isOurs = ['/api/', '/favicon.svg', '/simulation/beacons', '/version.json'].some((start) =>
      message.location().url.startsWith(origin + start),
    );
    const isAllowed =
      isFailedRequest && ((mayFail && isOurs) || (mayPageFail && message.location().url === page.url()));
    if (!isAllowed) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const isInside = request.url().startsWith(`${origin}/`) || protocol === 'data:' || protocol === 'blob:';
    if (!isInside) complaints.push(`foreign request: ${request.url()}`);
  });
  await page.exposeBinding('reportViolation', (_, text: string) => void complaints.push(`policy violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return {
    allowFailedRequests: () => {
      mayFail = true;
    },
    allowFailedPage: () => {
      mayPageFail = true;
    },
    verify: () => expect(complaints, 'the page complained').toEqual([]),
  };
}
