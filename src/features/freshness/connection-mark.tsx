import type { ConnectionKind } from '#api/live-board-state.ts';

/** How we are fed, drawn in ink: full while streaming, half while asking, empty while connecting, crossed without a connection. Never a status colour. */
export function ConnectionMark({ kind }: Readonly<{ kind: ConnectionKind }>) {
  return (
    <svg
      className="shrink-0"
      aria-hidden="true"
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
    >
      <circle cx={8} cy={8} r={6.5} strokeDasharray={kind === 'connecting' ? '3 2.1' : undefined} />
      {kind === 'streaming' && <circle cx={8} cy={8} r={2.75} fill="currentColor" stroke="none" />}
      {kind === 'polling' && <path d="M8 4.5a3.5 3.5 0 0 1 0 7z" fill="currentColor" stroke="none" />}
      {kind === 'offline' && <path d="M3.4 12.6 12.6 3.4" />}
    </svg>
  );
}
