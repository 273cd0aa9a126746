import { useEffect, useRef, type ReactNode } from 'react';
import type { Messages } from '#i18n/messages.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { Legend } from './legend.tsx';
import './legend.css';

/** Opens the legend over the page, and below it what else belongs to reading the page; so does `?` while the focus is in a matrix, where single letters are keys. */
export function LegendButton({ messages, children }: Readonly<{ messages: Messages; children?: ReactNode }>) {
  const ref = useRef<HTMLDialogElement | null>(null);
  const { legend, panel } = messages;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInGrid = event.target instanceof Element && event.target.closest('[role=grid]') !== null;
      if (event.key !== '?' || !isInGrid || event.defaultPrevented) return;
      event.preventDefault();
      ref.current?.showModal();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className="button legend-button" onClick={() => ref.current?.showModal()}>
        <MoreIcon name="help" />
        <span className="legend-button-word">{legend.summary}</span>
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the ground behind it; Esc does the same */}
      <dialog
        ref={ref}
        className="legend-dialog"
        aria-label={legend.summary}
        onKeyDown={(event) => {
          // what is open beneath stays open
          if (event.key === 'Escape') event.stopPropagation();
        }}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) currentTarget.close();
        }}
      >
        <div className="legend-content">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-lg font-semibold">{legend.summary}</h2>
            <button
              type="button"
              className="button-quiet"
              aria-label={panel.close}
              onClick={() => ref.current?.close()}
            >
              <Icon name="clear" size={20} />
            </button>
          </div>
          <Legend messages={messages} />
          {children}
        </div>
      </dialog>
    </>
  );
}
