import { createContext, useContext, type ComponentType, type ReactNode } from 'react';

export type PageLinkProps = Readonly<{
  /** a path of this application, without language prefix */
  to: string;
  className?: string;
  children: ReactNode;
}>;

/** A link to another view. Which way it goes is the business of the routes, which set the context; alone it is a plain link. */
export function PageLink(props: PageLinkProps) {
  const Link = useContext(PageLinkContext);
  return <Link {...props} />;
}

function PlainLink({ to, ...rest }: PageLinkProps) {
  return <a href={to} {...rest} />;
}

export const PageLinkContext = createContext<ComponentType<PageLinkProps>>(PlainLink);
