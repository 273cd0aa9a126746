import { useMemo, type ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';
import { PageLinkContext, type PageLinking } from '#ui/primitives/page-link.tsx';
import { useView } from './use-view.ts';

/** Lets the links inside go from view to view without loading the document anew, in the language and with the view in force. */
export function RoutedLinks({ children }: Readonly<{ children: ReactNode }>) {
  const { base } = useRouter();
  const [, navigate] = useLocation();
  const { to } = useView();
  const linking = useMemo(
    (): PageLinking => ({ hrefOf: (path) => `${base}${to(path)}`, go: (path) => navigate(to(path)) }),
    [base, navigate, to],
  );
  return <PageLinkContext value={linking}>{children}</PageLinkContext>;
}
