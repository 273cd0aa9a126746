import { useEffect, useRef, useState } from 'react';
import { MoreIcon } from './more-icon.tsx';
import './copy-link.css';

export type CopyLinkProps = Readonly<{
  link: string;
  /** what the link is of: as long as this is the same, so is what was said of the copy; none = the link itself */
  of?: string;
  words: Readonly<{
    button: string;
    /** what a listener hears of the button, if more than its words */
    label?: string;
    copied: string;
    byHand: string;
  }>;
}>;

/** Copies an address. Where the browser does not let a page write to the clipboard, the address is shown and selected, to be copied by hand. */
export function CopyLink({ link, of = link, words }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const field = useRef<HTMLInputElement | null>(null);
  const shown = outcome?.of === of ? outcome : null;
  useEffect(() => {
    if (shown?.isCopied === false) field.current?.select();
  }, [shown]);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words.label}
        onClick={() => {
          void copy(link).then((isCopied) =>
            setOutcome((last) => ({ link, of, isCopied, turn: (last?.turn ?? 0) + 1 })),
          );
        }}
      >
        <MoreIcon name="link" />
        {words.button}
      </button>
      {shown?.isCopied === false && (
        <input
          ref={field}
          className="copy-link-field"
          readOnly
          value={shown.link}
          aria-label={words.byHand}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setOutcome(null);
          }}
        />
      )}
      <output className="copy-link-said text-sm text-ink-2">
        {/* said again when it is done again */}
        {shown !== null && <span key={shown.turn}>{shown.isCopied ? words.copied : words.byHand}</span>}
      </output>
    </>
  );
}

type Outcome = Readonly<{ link: string; of: string; isCopied: boolean; turn: number }>;

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
