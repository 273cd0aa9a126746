import type { Page } from '@playwright/test';

/** What the compositor draws, whole and at this moment (PNG, base64), asked of the browser: a page that hangs cannot be asked for its picture. */
export async function watchGlass(page: Page): Promise<() => Promise<string>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    const frame = new Promise<string>((resolve) => session.once('Page.screencastFrame', ({ data }) => resolve(data)));
    await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    const data = await frame;
    await session.send('Page.stopScreencast');
    return data;
  };
}
