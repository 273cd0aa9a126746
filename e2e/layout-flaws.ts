import type { Page } from '@playwright/test';

/**
 * What is wrong with how a picture that must fit its screen is laid out: anything that scrolls, hangs over the edge, lies over something else, or a number
 * of which a part is cut off. Looks at the letters themselves, not at the boxes around them, and at those within `root`: what is laid over all else has one
 * of its own.
 */
export function layoutFlaws(page: Page, panels: string, numbers: string, root = 'main'): Promise<readonly string[]> {
  return page.evaluate(
    ([panelSelector, numberSelector, rootSelector]) => {
      type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;
      const flaws: string[] = [];
      const { scrollWidth, scrollHeight } = document.documentElement;
      if (scrollWidth > innerWidth || scrollHeight > innerHeight)
        flaws.push(`scrolls: ${scrollWidth} × ${scrollHeight}`);
      const overlap = (a: Box, b: Box) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;
      const clip = (a: Box, b: Box): Box => ({
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      });
      // a line box is higher than its letters
      const core = ({ left, top, right, bottom }: Box, isUpright: boolean): Box => {
        const [dx, dy] = isUpright ? [(right - left) * 0.2, 0] : [0, (bottom - top) * 0.2];
        return { left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy };
      };
      const texts: { words: string; box: Box; lines: readonly Box[] }[] = [];
      const walker = document.createTreeWalker(
        document.querySelector(rootSelector) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (element === null || words === '' || element.closest('.sr-only, [hidden], svg') !== null) continue;
        if (getComputedStyle(element).visibility === 'hidden' || Number(getComputedStyle(element).opacity) === 0)
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const whole = range.getBoundingClientRect();
        if (whole.width === 0) continue;
        let box: Box = whole;
        for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
          if (Number(getComputedStyle(parent).opacity) === 0) box = { left: 0, top: 0, right: 0, bottom: 0 };
          if (getComputedStyle(parent).overflow !== 'visible') box = clip(box, parent.getBoundingClientRect());
        }
        // not seen at all
        if (box.right - box.left < 1 || box.bottom - box.top < whole.height * 0.3) continue;
        const isNumber = element.closest(numberSelector) !== null;
        if (isNumber && whole.right - box.right + (box.left - whole.left) > 1) flaws.push(`cut: ${words}`);
        const isUpright = getComputedStyle(element).writingMode !== 'horizontal-tb';
        // words that wrap do not fill the box around their lines: the next ones begin within it
        const lines = [...range.getClientRects()].map((line) => core(clip(line, box), isUpright));
        texts.push({ words, box: core(box, isUpright), lines });
      }
      for (const { words, box } of texts)
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
          flaws.push(`outside: ${words}`);
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1))
          if (overlap(one.box, other.box) && one.lines.some((line) => other.lines.some((next) => overlap(line, next))))
            flaws.push(`“${one.words}” lies over “${other.words}”`);
      const parts = [...document.querySelectorAll(panelSelector)];
      for (const part of parts) {
        const box = part.getBoundingClientRect();
        if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
          flaws.push(`outside: ${part.getAttribute('data-panel') ?? ''}`);
        // what the ticker has no room for is not shown
        for (const tile of part.querySelectorAll('svg:not(li.wall-change svg), .tile-picture')) {
          const { left, right, top, bottom, width } = tile.getBoundingClientRect();
          if (width > 0 && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight))
            flaws.push('a tile hangs over');
        }
        for (const other of parts)
          if (part !== other && overlap(box, other.getBoundingClientRect()))
            flaws.push(
              `panel ${part.getAttribute('data-panel') ?? ''} lies over ${other.getAttribute('data-panel') ?? ''}`,
            );
      }
      return [...new Set(flaws)].slice(0, 20);
    },
    [panels, numbers, root] as const,
  );
}
