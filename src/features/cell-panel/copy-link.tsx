import { useEffect, useRef, useState } from 'react';
import type { Messages } from '#i18n/messages.ts';
import { Icon } from '#ui/primitives/icon.tsx';

/** Copies an address. Where the browser does not let a page write to the clipboard, the address is shown and selected, to be copied by hand. */
export function CopyLink({ link, messages }: Readonly<{ link: string; messages: Messages }>) {
  const { panel } = messages;
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
        aria-label={panel.linkLabel}
        onClick={() => {
          void copy(link).then((isCopied) => setOutcome({ link, isCopied }));
        }}
      >
        <Icon name="link" />
        {panel.link}
      </button>
      {shown?.isCopied === false && (
        <input ref={field} className="copy-link-field" readOnly value={link} aria-label={panel.linkByHand} />
      )}
      <output className="text-sm text-ink-2">
        {shown !== null && (shown.isCopied ? panel.linkCopied : panel.linkByHand)}
      </output>
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
