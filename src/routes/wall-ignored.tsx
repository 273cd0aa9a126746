import type { Messages } from '#i18n/messages.ts';
import type { Ignored } from './view-search.ts';

/** Which part of the address had no effect, in the lower margin: for whoever puts the wall up, and in nobody's way after that. */
export function WallIgnored({ ignored, messages }: Readonly<{ ignored: readonly Ignored[]; messages: Messages }>) {
  if (ignored.length === 0) return null;
  const isLong = ignored.length > most;
  const parts = ignored.map(({ name, value }) =>
    value === '' || isLong ? short(name) : `${short(name)}=${short(value)}`,
  );
  return (
    <p className="wall-ignored" data-ignored={ignored.map(({ name }) => name).join(' ')}>
      {messages.wall.ignored(parts.join(', '))}
    </p>
  );
}

/** The line has room for the name of every part; values only where they are few. */
const most = 3;
const longest = 24;
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
