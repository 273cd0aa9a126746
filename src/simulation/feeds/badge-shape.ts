import type { Mode, Pair } from '#domain/pair.ts';

/** The tile of a pair in an 18 × 18 box, as on public pages and in their light colours; shape and glyph say it without colour, too. */
export function badgeShape(pair: Pair): string {
  const glyph = glyphs[pair.mode === 'normal' ? pair.availability : pair.mode];
  const drawn = (colour: string): string =>
    `<g transform="translate(3 3)" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${glyph}</g>`;
  switch (pair.availability) {
    case 'operational':
      return usable(pair.mode) + drawn(usableInk[pair.mode]);
    case 'degraded':
      return `<path d="M2.5.5H11.5L17.5 6.5V15.5a2 2 0 0 1-2 2H2.5a2 2 0 0 1-2-2V2.5a2 2 0 0 1 2-2z" fill="${frame(pair.mode, '#f5b000', '#fff2cc')}" stroke="${outline(pair.mode, '#8a5a00')}"/>${drawn(frame(pair.mode, '#1c1503', '#6f4800'))}`;
    case 'outage':
      return `<rect x="1" y="1" width="16" height="16" rx="2" fill="${frame(pair.mode, '#c8102e', '#fde9eb')}" stroke="${outline(pair.mode, '#c8102e')}" stroke-width="2"/>${drawn(frame(pair.mode, '#fff', '#a60c25'))}`;
    case 'unknown':
      return `<rect x="1" y="1" width="16" height="16" rx="2" fill="#eef1f4" stroke="${outline(pair.mode, '#5f6a76')}" stroke-width="1.5" stroke-dasharray="3 2"/>${drawn('#3f4954')}`;
  }
}

function usable(mode: Mode): string {
  if (mode === 'normal') return '<rect width="18" height="18" rx="6" fill="#e3f3ea"/>';
  const [fill, stroke] = mode === 'fallback' ? ['#ede5ff', '#6a2fd0'] : ['#e6eaee', '#3c4753'];
  return `<rect x="1" y="1" width="16" height="16" rx="5" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

/** Solid where it was not chosen, light where it was. */
function frame(mode: Mode, solid: string, light: string): string {
  return mode === 'normal' || mode === 'fallback' ? solid : light;
}

function outline(mode: Mode, colour: string): string {
  return mode === 'fallback' ? '#6a2fd0' : colour;
}

const usableInk: Readonly<Record<Mode, string>> = {
  normal: '#0a7246',
  fallback: '#5620b4',
  isolated: '#1f2831',
  forensics: '#1f2831',
  switchback: '#1f2831',
  maintenance: '#1f2831',
};

const glyphs: Readonly<Record<Exclude<Pair['mode'], 'normal'> | Pair['availability'], string>> = {
  operational: '<path d="M2.2 6.5 4.9 9.2 9.9 3.4"/>',
  degraded: '<path d="M6 1.9v4.9" stroke-width="2.3"/><path d="M6 10v.01" stroke-width="2.6"/>',
  outage: '<path d="M2.8 2.8 9.2 9.2M9.2 2.8 2.8 9.2" stroke-width="2.2"/>',
  unknown:
    '<path d="M3.7 4.1a2.35 2.35 0 1 1 3.5 2.05C6.4 6.6 6 7 6 7.7" stroke-width="2"/><path d="M6 10.5v.01" stroke-width="2.4"/>',
  fallback: '<path d="M1 7.2c1.2-4.6 8.2-5 9.6-.6M7.4 6.2l3.3.9.8-3.3"/><path d="M5.7 9.7v.01" stroke-width="3.4"/>',
  isolated: '<path d="M.9 6h2.6M8.5 6h2.6"/><path d="M4.1 2.4v7.2M7.9 2.4v7.2" stroke-width="2"/>',
  forensics: '<circle cx="4.9" cy="4.9" r="3.4"/><path d="M7.6 7.6l3.3 3.3" stroke-width="2.3"/>',
  switchback: '<path d="M2.1 6 6 2.2 9.9 6M2.1 10.4 6 6.6l3.9 3.8" stroke-width="1.9"/>',
  maintenance:
    '<path d="M7.35 3.15a.5.5 0 0 0 0 .7l.8.8a.5.5 0 0 0 .7 0l1.88-1.88a3 3 0 0 1-3.97 3.97L3.3 10.2a1.06 1.06 0 0 1-1.5-1.5l3.46-3.46a3 3 0 0 1 3.97-3.97L7.35 3.14z" stroke-width=".9"/>',
};
