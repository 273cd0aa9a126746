import { useEffect, useState } from 'react';
import type { Messages } from '#i18n/messages.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { Legend } from './legend.tsx';
import './legend.css';

/** The one thing kept on the device: that the legend has been shown. It says nothing about anybody. */
export const shownKey = 'lagebild.legend';

/** On the very first visit the legend stands open above the board, once. On a phone it would stand in the way: there its button has to do. */
export function FirstLegend({ messages }: Readonly<{ messages: Messages }>) {
  const isWide = useMediaQuery('(min-width: 48rem)');
  const [isFirst, setFirst] = useState(() => isWide && !wasShown());
  useEffect(() => {
    if (isFirst) noteShown();
  }, [isFirst]);
  if (!isFirst) return null;
  const { legend } = messages;
  return (
    <section aria-label={legend.summary} className="first-legend">
      <Legend messages={messages} />
      <button type="button" className="button-quiet" aria-label={legend.closeFirst} onClick={() => setFirst(false)}>
        <Icon name="clear" size={20} />
      </button>
    </section>
  );
}

/** Where nothing can be read the legend may come again; it must never keep the board from coming. */
function wasShown(): boolean {
  try {
    return localStorage.getItem(shownKey) !== null;
  } catch {
    return false;
  }
}

function noteShown(): void {
  try {
    localStorage.setItem(shownKey, '1');
  } catch {
    // a device that keeps nothing shows it again
  }
}
