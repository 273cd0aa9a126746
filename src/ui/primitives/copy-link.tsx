import { useEffect, useRef, useState } from 'react';
import { MoreIcon } from './more-icon.tsx';
import './copy-link.css';

export type CopyLinkProps = Readonly<{
  link: string;
  words: Readonly<{
    button: string;
    /** what a listener hears of the button, if more than its words */
    label?: string;
    copied: string;
    byHand: string;
  }>;
}>;

/** Copies an address. Where the browser does not let a page write to the clipboard, the address is shown and selected, to be copied by hand. */
export function CopyLink({ link, words }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Readonly<{ link: string; isCopied: boolean }> | null>(null);
  const field = useRef<HTMLInputElement | null>(null);
  const shown = outcome?.link === link ? outcome : null;
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
          void copy(link).then((isCopied) => setOutcome({ link, isCopied }));
        }}
      >
        <MoreIcon name="link" />
        {words.button}
      </button>
      {shown?.isCopied === false && (
        <input ref={field} className="copy-link-field" readOnly value={link} aria-label={words.byHand} />
      )}
      <output className="text-sm text-ink-2">{shown !== null && (shown.isCopied ? words.copied : words.byHand)}</output>
    </>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
