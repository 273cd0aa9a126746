import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A notice above the content. Red-free on purpose: our own trouble must not look like an outage of a service. */
export function Banner({
  title,
  children,
  action,
}: Readonly<{ title: string; children?: ReactNode; action?: ReactNode }>) {
  return (
    <div className="flex items-start gap-3 rounded-md border border-l-4 border-line border-l-ink bg-surface px-4 py-2.5 text-sm">
      <span className="pt-0.5">
        <Icon name="info" />
      </span>
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{title}</strong> {children}
      </p>
      {action}
    </div>
  );
}
