import { useId, type ReactNode } from 'react';
import type { Talk } from './talk.ts';
import './page-card.css';

export type PageCardProps = Readonly<{
  heading: string;
  /** what stands beside the heading */
  beside?: ReactNode;
  className?: string;
  /** that what it says may have been overtaken, and since when; null = it has not */
  old?: string | null;
  children: ReactNode;
}>;

/** One card of the page, named by its heading. */
export function PageCard({ heading, beside, className = '', old = null, children }: PageCardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`page-card ${className}`}>
      <div className="page-card-head">
        <h2 id={id} className="page-card-heading">
          {heading}
        </h2>
        {beside}
      </div>
      {old !== null && <p className="page-card-old">{old}</p>}
      {children}
    </section>
  );
}

/** What a card says while its part of the answer is on its way, or did not come. */
export function PageCardWait({ state, talk }: Readonly<{ state: 'loading' | 'failed'; talk: Talk }>) {
  const { wait, failed } = talk.words.load;
  return <p className="text-ink-2">{state === 'loading' ? wait : failed}</p>;
}
