import { useId, useState, type ReactNode } from 'react';
import { MoreIcon } from './more-icon.tsx';
import './fold-section.css';

export type FoldSectionProps = Readonly<{
  heading: string;
  /** null = no heading in the outline, where it only folds a line of something small */
  level: 2 | 3 | 4 | null;
  /** as it begins; from then on the reader decides */
  isOpenAtFirst: boolean;
  /** open whatever the reader decided, for as long as this holds */
  isForcedOpen?: boolean;
  /** a sign before the heading */
  sign?: ReactNode;
  children: ReactNode;
}>;

/** A heading that opens what stands below it. On paper everything is open. */
export function FoldSection({ heading, level, isOpenAtFirst, isForcedOpen = false, sign, children }: FoldSectionProps) {
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst);
  const id = useId();
  const isOpen = isForcedOpen || wasOpened;
  const Heading = level === null ? 'p' : (`h${level}` as const);
  return (
    <div>
      <Heading>
        <button
          type="button"
          className="fold-toggle"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setWasOpened(!isOpen)}
        >
          {sign}
          <span className="fold-words">{heading}</span>
          <MoreIcon name="down" />
        </button>
      </Heading>
      <div id={`${id}-body`} className="fold-body" data-closed={!isOpen}>
        {children}
      </div>
    </div>
  );
}
