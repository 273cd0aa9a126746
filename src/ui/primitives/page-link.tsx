import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

export type PageLinkProps = Readonly<{
  /** a path of this application, without language prefix */
  to: string;
  className?: string;
  children: ReactNode;
}>;

/** How one goes from view to view; set by the routes. */
export type PageLinking = Readonly<{ hrefOf: (to: string) => string; go: ((to: string) => void) | null }>;

export const PageLinkContext = createContext<PageLinking>({ hrefOf: (to) => to, go: null });

/** A link to another view, without loading the document anew where the routes offer that; with a modifier key it is a plain link. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const { hrefOf, go } = useContext(PageLinkContext);
  const follow = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (go === null || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={hrefOf(to)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
