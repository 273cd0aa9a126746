import { useLayoutEffect, useRef } from 'react';
import { pictureAddress } from './picture-address.ts';
import { NotUsedMark } from './not-used-mark.tsx';
import { QuietMark } from './quiet-mark.tsx';
import { StatusTile } from './status-tile.tsx';
import { tileClassOf, tileLooks, type TileLook } from './tile-look.ts';

/**
 * The pictures behind every `TilePicture` of a view: each look of `StatusTile` drawn once, out of sight, and kept as a picture in the colours in force. Drawn
 * anew when the theme, the contrast or the medium changes. The size is that of the first drawing; styles scale it.
 */
export function TileSheet({ width, height }: Readonly<{ width: number; height: number }>) {
  const drawings = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    const draw = () => sheet.replaceSync(drawings.current === null ? '' : rulesOf(drawings.current));
    draw();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const stopWatching = watchColours(draw);
    return () => {
      stopWatching();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
  return (
    <div ref={drawings} hidden>
      {tileLooks.map((look) => (
        <span key={tileClassOf(look)} className={tileClassOf(look)}>
          {drawingOf(look, width, height)}
        </span>
      ))}
    </div>
  );
}

function drawingOf(look: TileLook, width: number, height: number) {
  const size = { size: Math.min(width, height), width, height };
  switch (look.kind) {
    case 'pair':
      return <StatusTile {...look} {...size} />;
    case 'quiet':
      return <QuietMark mode={look.mode} width={width} height={height} />;
    case 'tick':
      return <StatusTile availability="operational" mode="normal" okAs="tick" {...size} />;
    case 'notUsed':
      return <NotUsedMark size={size.size} />;
  }
}

function rulesOf(drawings: HTMLElement): string {
  return [...drawings.children].map((child) => ruleOf(child)).join('\n');
}

function ruleOf(drawing: Element): string {
  const picture = drawing.querySelector('svg');
  if (picture === null) return '';
  return `.tile-picture.${drawing.className}{background-image:url("${pictureAddress(picture)}")}`;
}

const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];

function watchColours(onChange: () => void): () => void {
  const lists = media.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  const theme = new MutationObserver(onChange);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-surface'] });
  return () => {
    theme.disconnect();
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
