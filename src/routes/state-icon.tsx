import { memo, useContext, useEffect, useRef } from 'react';
import type { Pair } from '#domain/pair.ts';
import { pictureAddress } from '#ui/status/picture-address.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { PastContext } from './past-context.ts';

/**
 * The state as the icon of the tab, next to a title that says it in words. Give it what is painted, never what was once true: without proof an unknown
 * pair. When the view goes, the icon of the product comes back; a past state is no icon, because a tab is looked at as now.
 */
export const StateIcon = memo(function StateIcon({ pair }: Readonly<{ pair: Pair }>) {
  return useContext(PastContext)?.past ? null : <PresentIcon {...pair} />;
});

function PresentIcon({ availability, mode }: Pair) {
  const drawing = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const link = iconLink();
    const own = link?.getAttribute('href') ?? null;
    return () => {
      if (link !== null && own !== null) link.href = own;
    };
  }, []);
  // at each draw, which is only when the state is another one; nothing in between two states: the icon of the product would have to be fetched, and perhaps cannot be
  useEffect(() => {
    const picture = drawing.current?.querySelector('svg');
    const link = iconLink();
    if (picture instanceof SVGElement && link !== null) link.href = pictureAddress(picture);
  });
  return (
    <span ref={drawing} hidden>
      <StatusTile availability={availability} mode={mode} size={32} okAs="tick" />
    </span>
  );
}

const iconLink = () => document.querySelector<HTMLLinkElement>('link[rel="icon"]');
