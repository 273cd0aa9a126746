import { useId } from 'react';
import type { Messages } from '#i18n/messages.ts';
import { announcings, type Announcing } from './announcing.ts';

export type AnnouncementChoiceProps = Readonly<{
  announcing: Announcing;
  onChoose: (announcing: Announcing) => void;
  messages: Messages;
}>;

/** What a screen reader is told unasked. */
export function AnnouncementChoice({ announcing, onChoose, messages }: AnnouncementChoiceProps) {
  const { announcements } = messages;
  const name = useId();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-semibold">{announcements.heading}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {announcings.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-2">
            <input type="radio" name={name} checked={one === announcing} onChange={() => onChoose(one)} />
            {announcements.choices[one]}
          </label>
        ))}
      </div>
      <p className="max-w-prose text-ink-2">{announcements.where}</p>
    </fieldset>
  );
}
