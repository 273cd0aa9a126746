import { useId, useRef, useState } from 'react';
import './copy-box.css';

export type CopyBoxProps = Readonly<{
  label: string;
  text: string;
  words: Readonly<{ copy: string; copied: string; copyByHand: string }>;
}>;

/** Lines to take along. Where the browser may not write to the clipboard (plain http), they are selected to be copied by hand. */
export function CopyBox({ label, text, words }: CopyBoxProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Readonly<{ text: string; words: string }> | null>(null);
  const copy = async () => {
    const isCopied = await write(text);
    if (!isCopied) field.current?.select();
    setSaid({ text, words: isCopied ? words.copied : words.copyByHand });
  };
  return (
    <div className="copy-box">
      <label htmlFor={id} className="copy-box-label">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className="copy-box-text"
        readOnly
        rows={text.split('\n').length + 2}
        spellCheck={false}
        value={text}
        lang="zxx"
      />
      <p className="copy-box-row">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <output htmlFor={id}>{said?.text === text ? said.words : ''}</output>
      </p>
    </div>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
