import { useId, type ReactNode } from 'react';
import { PageLink } from '#ui/primitives/page-link.tsx';

export type NewsCardProps = Readonly<{
  heading: string;
  /** that it may have been overtaken, where that is so */
  old: ReactNode;
  /** said instead of the list when it is empty */
  none: string;
  /** list items */
  items: readonly ReactNode[];
  /** where the rest is, without language prefix */
  to: string;
  all: string;
}>;

/** What is told or announced about a service: a list, and the way to all of it. */
export function NewsCard({ heading, old, none, items, to, all }: NewsCardProps) {
  const id = useId();
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {heading}
      </h2>
      {old}
      {items.length === 0 ? <p className="text-ink-2">{none}</p> : <ul className="service-news">{items}</ul>}
      <p>
        <PageLink to={to} className="link">
          {all}
        </PageLink>
      </p>
    </section>
  );
}
