import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A notice above the content. Red-free on purpose: our own trouble must not look like an outage of a service. */
export function Banner({
  title,
  children,
  action,
}: Readonly<{ title: string; children?: ReactNode; action?: ReactNode }>) {
  return (
    <div
      className={`flex gap-3 rounded-md border border-l-4 border-line border-l-ink bg-surface px-4 text-sm ${action === undefined ? 'items-start py-2.5' : 'flex-wrap items-center py-1.5'}`}
    >
      <span className="pt-0.5">
        <Icon name="info" />
      </span>
      <p className="min-w-0 flex-[1_1_14rem]">
        <strong className="font-semibold">{title}</strong> {children}
      </p>
      {action}
    </div>
  );
}
