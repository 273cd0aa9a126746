const asked = new Map<string, Promise<unknown>>();

/**
 * Loads a part of the application, and with it, at once, the files it will ask for (paths below `/`). It runs when its styles are here. That something
 * is gone from the server is told by the event that the bundler's own helper tells it by.
 */
export async function askFiles<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  try {
    await Promise.all(files.map(async (file) => asked.get(file) ?? ask(file)));
    return await load();
  } catch (error) {
    dispatchEvent(new Event('vite:preloadError'));
    throw error;
  }
}

/** Scripts are only sent for: that one does not come is told by the part that needs it. */
function ask(file: string): Promise<unknown> | null {
  const href = `/${file}`;
  // by the document itself, or by `public/hints.js`
  if (document.querySelector(`link[href="${href}"]`) !== null) return null;
  const isStyle = file.endsWith('.css');
  const link = document.createElement('link');
  Object.assign(link, { rel: isStyle ? 'stylesheet' : 'modulepreload', crossOrigin: '', href });
  document.head.append(link);
  if (!isStyle) return null;
  const coming = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      // so that another attempt is one
      asked.delete(file);
      link.remove();
      reject(new Error(`no styles at ${href}`));
    });
  });
  asked.set(file, coming);
  return coming;
}
