import type { ComponentType, ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { BoardSource } from './use-board-feed.ts';

export type AtMomentProps = Readonly<{
  source: BoardSource;
  /** shows the past; comes in a chunk of its own, which the application brings */
  past: ComponentType<Readonly<{ source: BoardSource; children: (source: BoardSource) => ReactNode }>>;
  children: (source: BoardSource) => ReactNode;
}>;

/** A view of now, or of the instant its address names. */
export function AtMoment({ source, past: Past, children }: AtMomentProps) {
  const isAsked = new URLSearchParams(useSearch()).has('t');
  return isAsked ? <Past source={source}>{children}</Past> : children(source);
}
