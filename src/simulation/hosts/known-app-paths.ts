/** The app's own addresses. Everything else is answered with the app and status 404, so that it can say what it does not know. */
export const appPaths = ['/', '/lage', '/wand', '/en', '/en/lage', '/en/wand'] as const;

/** Addresses with a part that varies join here as expressions. */
export const knownAppPaths: readonly RegExp[] = appPaths.map((path) => new RegExp(`^${path === '/' ? '' : path}/?$`));
