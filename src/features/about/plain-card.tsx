import type { ReactNode } from 'react';
import './plain-card.css';

/** A part of a page that is read: a heading and what stands below it. */
export function PlainCard({ heading, children }: Readonly<{ heading: string; children: ReactNode }>) {
  return (
    <section className="public-card">
      <h2 className="public-card-title">{heading}</h2>
      <div className="mt-2 grid max-w-prose gap-3">{children}</div>
    </section>
  );
}
