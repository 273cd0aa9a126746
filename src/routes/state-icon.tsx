import { useEffect, useRef } from 'react';
import type { Pair } from '#domain/pair.ts';
import { pictureAddress } from '#ui/status/picture-address.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';

/**
 * The state as the icon of the tab, next to a title that says it in words. Give it what is painted, never what was once true: without proof an unknown
 * pair. When the view goes, the icon of the product comes back.
 */
export function StateIcon({ pair }: Readonly<{ pair: Pair }>) {
  const drawing = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const picture = drawing.current?.querySelector('svg');
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (!(picture instanceof SVGElement) || link === null) return;
    const own = link.getAttribute('href') ?? '';
    link.href = pictureAddress(picture);
    return () => {
      link.href = own;
    };
  }, [pair]);
  return (
    <span ref={drawing} hidden>
      <StatusTile availability={pair.availability} mode={pair.mode} size={32} okAs="tick" />
    </span>
  );
}
