import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PageLinkContext, type PageLinkProps } from '#ui/primitives/page-link.tsx';
import { useView } from './use-view.ts';

/** Lets the links inside go from view to view without loading the document anew, in the language and with the view in force. */
export function RoutedLinks({ children }: Readonly<{ children: ReactNode }>) {
  return <PageLinkContext value={RoutedLink}>{children}</PageLinkContext>;
}

function RoutedLink({ to, className, children }: PageLinkProps) {
  const view = useView();
  return (
    <Link href={view.to(to)} className={className ?? ''}>
      {children}
    </Link>
  );
}
