import { createContext, type ReactNode } from 'react';

/** What a view that shows the past says about it. Made by `PastFrame`, which only an address with an instant loads. */
export type PastInForce = Readonly<{
  /** below the head of the page: which past, and the way back; or why it is none */
  band: ReactNode;
  /** null = the present is shown after all */
  past: PastShown | null;
}>;

/** Null in the present. */
export const PastContext = createContext<PastInForce | null>(null);

export type PastShown = Readonly<{
  titleOf: (title: string) => string;
  /** instead of how fresh the picture is: as of when it stands */
  stand: ReactNode;
  /** how the present goes on underneath */
  live: ReactNode;
  /** instead of what had not been told by then */
  notTold: Readonly<{ heading: string; text: string; others: string }>;
  /** at the end of the page: what of the past is not known */
  limits: ReactNode;
}>;
