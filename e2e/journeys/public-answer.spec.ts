import type { Page } from '@playwright/test';
import { expect, test, testIn } from '../fixtures.ts';
import { midstOfIt, untilWhole } from '../public-views.ts';

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;
const lookingTest = testIn(midstOfIt);

for (const viewport of sizes) {
  lookingTest.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    lookingTest.use({ viewport });

    lookingTest(
      '[J13] somebody looks for their insurer with a typing error, and understands',
      async ({ page, home }) => {
        await home.open();
        await home.search.pressSequentially('nordlihct');
        await expect(page.getByRole('option').first()).toHaveText('BKK Nordlicht');
        await home.search.press('ArrowDown');
        await home.search.press('Enter');
        await expect(page).toHaveURL(/\/kasse\/bkk-nordlicht$/);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

        const verdict = page.locator('[data-level]');
        await expect(verdict.getByRole('heading')).toContainText('Ja, teilweise.');
        await expect(verdict).toContainText('Nicht erreichbar: Patientenakte (ePA).');
        await expect(verdict, 'how old it is').toContainText(/Stand: Di\., 9\. Mai 2023, 14:22\sUhr \(Simulation\)/);
        const box = await verdict.boundingBox();
        expect(
          (box?.y ?? 0) + (box?.height ?? Infinity),
          'the whole answer is on the first screen',
        ).toBeLessThanOrEqual(viewport.height);
        const todo = page.locator('.todo-card');
        await expect(todo).toContainText('Nehmen Sie Arztbriefe und Ihren Medikationsplan auf Papier mit.');
        await expect(page.locator('[data-row=epa]'), 'since when').toContainText(/seit 2\.\sMai/);
        await expect(page.locator('[data-row=epa]'), 'until when').toContainText('dritte Verschiebung');
        await expect(page.locator('[data-redo]').first(), 'what must be done again').toContainText(
          '24. April 2023, 22:00',
        );

        await expect(todo.getByRole('link', { name: '030 23125 101' })).toHaveAttribute('href', 'tel:03023125101');
        const mail = page.getByRole('link', { name: 'versicherte@bkk-nordlicht.example' });
        await expect(mail).toHaveAttribute('href', 'mailto:versicherte@bkk-nordlicht.example');
        await mail.scrollIntoViewIfNeeded();
        await expect(mail).toBeInViewport();
      },
    );

    lookingTest(
      '[J13] a name that nobody has leads to the three most like it, and none is taken for an answer',
      async ({ page, home }) => {
        await home.open();
        await home.search.pressSequentially('qwertz');
        await expect(page.getByText('Keine Kasse mit diesem Namen. Meinten Sie:')).toBeVisible();
        await expect(page.getByRole('option')).toHaveCount(3);
        await home.search.press('Enter');
        await expect(page).toHaveURL(/\/$/);
      },
    );
  });
}

test.describe('from the first day on', () => {
  test.use({ worldOptions: { from: '2023-04-20T16:00:00Z', speed: 0 } });

  test('[J14] an update while somebody reads: in place, told once a minute, and only of the chosen insurer', async ({
    page,
    world,
  }) => {
    await page.clock.install();
    await page.setViewportSize(sizes[1]);
    await page.goto('/kasse/bkk-nordlicht');
    await untilWhole(page);
    const verdict = page.locator('[data-level] h2');
    await expect(verdict).toContainText('Nein.');
    await page.evaluate(listenToVoices);
    const search = page.getByRole('combobox');
    await search.fill('');
    await search.pressSequentially('saa');
    await search.evaluate((field) => field instanceof HTMLInputElement && field.setSelectionRange(1, 1));
    const disclosure = page.locator('[data-row=epa]').getByRole('button');

    await moveTo(page, world, '2023-04-26T12:00:00Z');
    await expect(verdict).toContainText('Ja.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('BKK Nordlicht');
    const first = expect.stringMatching(/^BKK Nordlicht: Ja\. .*Nicht erreichbar: \S/);
    expect(await voices(page)).toEqual([first]);
    await expect(search).toHaveValue('saa');
    await expect(search).toBeFocused();
    expect(await caretOf(page)).toBe(1);
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page).toHaveTitle(/^BKK Nordlicht: Ja\. ·/);

    // what has been opened stays open, and what has focus keeps it
    await search.press('Escape');
    await disclosure.click();
    await disclosure.focus();
    await moveTo(page, world, '2023-05-09T12:22:00Z');
    await expect(verdict).toContainText('Ja, teilweise.');
    await expect(disclosure).toHaveAttribute('aria-expanded', 'true');
    await expect(disclosure).toBeFocused();
    expect(await voices(page), 'the second within a minute waits').toEqual([first]);
    await page.clock.fastForward(45_000);
    await expect.poll(() => voices(page)).toEqual([first, expect.stringMatching(/^BKK Nordlicht: Ja, teilweise\. \S/)]);

    // others change, this one does not
    const before = await positionOf(page);
    await moveTo(page, world, '2023-05-09T12:50:00Z');
    await expect.poll(() => positionOf(page)).not.toBe(before);
    await page.clock.fastForward(65_000);
    expect(await voices(page)).toHaveLength(2);
  });

  test('[J14] the answer for all changes without a word: no insurer is chosen', async ({ page, world }) => {
    await page.clock.install();
    await page.goto('/');
    await untilWhole(page);
    await page.evaluate(listenToVoices);
    const title = page.locator('.verdict-title');
    const before = await title.innerText();
    await moveTo(page, world, '2023-05-09T12:22:00Z');
    await expect(title).not.toHaveText(before);
    await page.clock.fastForward(65_000);
    expect(await voices(page)).toEqual([]);
  });
});

test.describe('while much changes', () => {
  test.use({ worldOptions: { from: '2023-05-09T12:22:00Z', speed: 600 } });

  test('[J14] typing goes on: text, caret, list and the choice pointed at survive each change', async ({
    page,
    home,
  }) => {
    await page.clock.install();
    await home.open();
    await untilWhole(page);
    await home.search.pressSequentially('bkk');
    await home.search.press('ArrowDown');
    await home.search.press('ArrowDown');
    const chosen = await page.getByRole('option', { selected: true }).innerText();
    for (let change = 0; change < 3; change += 1) {
      const before = await positionOf(page);
      // an answer may still be the one before: the page asks again until there is another
      await expect
        .poll(async () => {
          await page.clock.fastForward(20_000);
          return positionOf(page);
        })
        .not.toBe(before);
      await expect(home.search).toHaveValue('bkk');
      await expect(home.search).toBeFocused();
      await expect(page.getByRole('option', { selected: true })).toHaveText(chosen);
      const active = await home.search.getAttribute('aria-activedescendant');
      await expect(page.locator(`[id="${active ?? ''}"]`)).toHaveText(chosen);
    }
    await home.search.pressSequentially(' nord');
    await expect(home.search).toHaveValue('bkk nord');
    await expect(page.getByRole('option').first()).toContainText('BKK Nord');
  });
});

async function moveTo(
  page: Page,
  world: Readonly<{ setClock: (change: { now: number }) => Promise<void> }>,
  at: string,
) {
  await world.setClock({ now: Date.parse(at) });
  await page.clock.fastForward(20_000);
}

function positionOf(page: Page): Promise<string | null> {
  return page.locator('[data-position]').first().getAttribute('data-position');
}

function caretOf(page: Page): Promise<number | null> {
  return page
    .getByRole('combobox')
    .evaluate((field) => (field instanceof HTMLInputElement ? field.selectionStart : null));
}

/** Writes down everything a screen reader would say unasked. Runs in the page. */
function listenToVoices(): void {
  const said: string[] = [];
  Reflect.set(globalThis, 'said', said);
  const spoken = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], output:not([for])';
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const text = element?.closest(spoken)?.textContent.trim() ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function voices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(globalThis, 'said');
    return Array.isArray(said) ? said.map(String) : [];
  });
}
