import { availabilities, modes } from '#domain/pair.ts';
import type { Messages } from '#i18n/messages.ts';
import { NotUsedMark } from '#ui/status/not-used-mark.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';

/** Four outlines and six signs, never a list of 24: the two sentences say how they combine. */
export function Legend({ messages }: Readonly<{ messages: Messages }>) {
  const { legend } = messages;
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-ink-2">
        {legend.rule} {legend.ruleOfFill}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-x-6 gap-y-3">
        <ul className="grid content-start gap-1.5" aria-label={legend.outlines}>
          {availabilities.map((availability) => (
            <li key={availability} className="flex items-center gap-2.5">
              <StatusTile availability={availability} mode="normal" size={22} />
              {legend.availability[availability]}
            </li>
          ))}
          <li className="flex items-center gap-2.5">
            <NotUsedMark size={22} />
            {legend.notUsed}
          </li>
        </ul>
        <ul className="grid content-start gap-1.5" aria-label={legend.glyphs}>
          {modes.map((mode) => (
            <li key={mode} className="flex items-center gap-2.5">
              <StatusTile availability="operational" mode={mode} size={22} />
              {legend.mode[mode]}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
