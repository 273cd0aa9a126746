import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = {
  light: colorsOf(':root {'),
  dark: { ...colorsOf(':root {'), ...colorsOf("  [data-theme='dark'] {") },
  wall: {
    ...colorsOf(':root {'),
    ...colorsOf("  [data-theme='dark'] {"),
    ...colorsOf("[data-surface='wall'][data-theme='dark'] {"),
  },
};

/** 4.5 for text, 3.0 for graphics (WCAG 2.x). */
const needs: readonly (readonly [mark: string, ground: string, least: 4.5 | 3])[] = [
  ['ink', 'canvas', 4.5],
  ['ink-2', 'canvas', 4.5],
  ['ink-3', 'canvas', 4.5],
  ['ink-3', 'past-canvas', 4.5],
  ['ink-3', 'surface-2', 4.5],
  ['line-strong', 'canvas', 3],
  ['accent', 'canvas', 4.5],
  ['on-accent', 'accent', 4.5],
  ['ok', 'canvas', 3],
  ['ok', 'surface', 3],
  ['ok-ink', 'ok-tint', 4.5],
  ['on-degraded', 'degraded', 4.5],
  ['degraded-line', 'canvas', 3],
  ['degraded-ink', 'degraded-tint', 4.5],
  ['on-outage', 'outage', 4.5],
  ['outage', 'canvas', 3],
  ['outage-line', 'outage-tint', 3],
  ['outage-ink', 'outage-tint', 4.5],
  ['unknown-line', 'canvas', 3],
  ['unknown-ink', 'unknown-tint', 4.5],
  ['unknown-ink', 'unknown-hatch', 3],
  ['fallback', 'canvas', 3],
  ['fallback', 'fallback-tint', 3],
  ['fallback-ink', 'fallback-tint', 4.5],
  ['on-fallback', 'fallback', 4.5],
  ['mode-line', 'mode-tint', 3],
  ['mode-ink', 'mode-tint', 4.5],
  ['micro-controlled', 'surface', 3],
  ['micro-fallback', 'surface', 3],
  ['on-past-band', 'past-band', 4.5],
  ['na', 'surface', 3],
];

describe.each(Object.entries(themes))('the %s theme', (_theme, colors) => {
  it.each(needs)('[G5] keeps %s readable on %s (at least %s to 1)', (mark, ground, least) => {
    expect(contrast(colors[mark], colors[ground])).toBeGreaterThanOrEqual(least);
  });
});

it('[G5] measures as the published table does', () => {
  expect(contrast(themes.light['ink'], themes.light['canvas'])).toBeCloseTo(15.76, 1);
  expect(contrast(themes.dark['outage'], themes.dark['canvas'])).toBeCloseTo(4.06, 1);
  expect(contrast(themes.wall['ok'], themes.wall['surface'])).toBeCloseTo(3.37, 1);
});

it('[G6] no token lets a status colour fade: a mixed colour is a wrong state', () => {
  expect(css).not.toMatch(/transition[^;]*(color|fill|stroke|all)/);
});

function colorsOf(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector}`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex = ''): number {
  expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
