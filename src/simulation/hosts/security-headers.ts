/** Where an answer goes decides what a browser may do with it. */
export type HeaderFamily = 'document' | 'widget' | 'asset' | 'publicApi' | 'privateApi';

type Headers = Readonly<Record<string, string>>;

/**
 * `isTrustworthy`: the address is https or this very machine. Elsewhere browsers ignore the opener policy and complain about it in the
 * console. No Strict-Transport-Security here: this server speaks plain http; whoever puts TLS in front adds it there.
 */
export function securityHeaders(family: HeaderFamily, isTrustworthy: boolean): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': family === 'privateApi' ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'cross-origin-resource-policy': family === 'publicApi' || family === 'widget' ? 'cross-origin' : 'same-origin',
    // a script may be run as a worker, which then lives by the policy it came with
    'content-security-policy': isOfSite(family) ? documentPolicy(policiesOf[family], framedBy[family]) : inertPolicy,
    ...(family === 'document' || family === 'widget' ? documentHeaders : {}),
    ...(family === 'document' && isTrustworthy ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
  };
}

type SiteFamily = 'document' | 'widget' | 'asset';

function isOfSite(family: HeaderFamily): family is SiteFamily {
  return family === 'document' || family === 'widget' || family === 'asset';
}

/** The names of the Trusted Types policies a page may make: that of `src/app/keep-shell.ts`, which registers the service worker. */
export const shellPolicy = 'kassenstatus-shell';
const policiesOf: Readonly<Record<SiteFamily, string>> = { document: shellPolicy, asset: "'none'", widget: "'none'" };

/** The widget is made to stand in other people's pages, and nothing can be clicked there but a link. Nothing else may be framed. */
const framedBy: Readonly<Record<SiteFamily, string>> = { document: "'none'", asset: "'none'", widget: '*' };

/**
 * `trustedTypes`: the names of the policies a page may make, for registering a service worker and nothing else. `framedBy`: whose pages
 * may show it in a frame. Every page may itself frame this origin, of which only the widget lets itself be framed.
 */
export function documentPolicy(trustedTypes: string, ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // the tiles of a board are pictures that the page draws itself
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/**
 * Data is never a document: opened in a tab, it may load and run nothing. Inline style is what badges are drawn with. A number in the page without the app
 * may be called from it.
 */
const inertPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-top-navigation-to-custom-protocols";

export const documentHeaders: Headers = {
  'cross-origin-embedder-policy': 'require-corp',
  // a wall stays awake, fills its screen and may sound; nobody else's page in a frame may
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self), fullscreen=(self), autoplay=(self)',
};

/** Whether browsers treat this Host as a secure context although it is plain http. */
export function isTrustworthyHost(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}
