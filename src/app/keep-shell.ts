/**
 * Lets the public pages open again without a connection. The last good answers are kept by `api/offline-copy.ts`; this keeps the page that shows them,
 * as dated past. It is registered by what comes after the answer, so that it takes nothing from it.
 *
 * `public/sw.js` answers nothing while the network does: each page and file is fetched, so a new build holds from the first visit on. Only where no
 * answer comes it gives the page of the last build whose files are all kept. It never touches `/api/`, nor the staff views: a board or wall that
 * cannot reach its server must not look as if it had started. The demo has another worker, and keeps nothing.
 *
 * To be rid of it: let `/sw.js` be `self.addEventListener('activate', () => self.registration.unregister())` and take the imports of this file away.
 */
const workerAddress = '/sw.js';

if (import.meta.env.PROD && import.meta.env.MODE !== 'demo' && 'serviceWorker' in navigator) {
  // without it everything works but a start without a connection
  keepShell(navigator.serviceWorker).catch(() => undefined);
}

async function keepShell(container: ServiceWorkerContainer): Promise<void> {
  await register(container);
  const { active } = await container.ready;
  const tell = () => {
    const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    active?.postMessage({ build: buildOf(document), files }, { transfer: [] });
  };
  tell();
  // what has been loaded since
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell());
}

/** The script the document begins with: its name differs as soon as anything it leads to does. */
function buildOf({ scripts }: Document): string {
  const entry = [...scripts].find(({ type, src }) => type === 'module' && src !== '');
  return entry === undefined ? '' : new URL(entry.src).pathname;
}

type PolicyRules = Readonly<{ createScriptURL: (url: string) => string }>;
type Policy = Readonly<{ createScriptURL: (url: string) => unknown }>;
type PolicyFactory = Readonly<{ createPolicy: (name: string, rules: PolicyRules) => Policy }>;

/** Under Trusted Types an address of a script must come from a policy the header names; this one lets its own pass and nothing else. */
async function register(container: ServiceWorkerContainer): Promise<void> {
  // the DOM's types know strings only
  const registering: { register(url: unknown, options: RegistrationOptions): Promise<unknown> } = container;
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  const address = isPolicyFactory(factory)
    ? factory.createPolicy('kassenstatus-shell', { createScriptURL: ownOnly }).createScriptURL(workerAddress)
    : workerAddress;
  await registering.register(address, { updateViaCache: 'none' });
}

function ownOnly(url: string): string {
  if (url !== workerAddress) throw new TypeError(`not a script of this page: ${url}`);
  return url;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
