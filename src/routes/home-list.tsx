import { useCallback, type ReactNode } from 'react';
import { Link } from 'wouter';
import { InsurerList } from '#features/verdict/insurer-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import type { HomeDetailsProps } from './home-details.ts';
import { useView } from './use-view.ts';

/** Every insurer in words, each with the way to its own page. */
export function HomeList({ drawn, proof, now }: HomeDetailsProps) {
  const messages = usePublicWords();
  const words = usePartWords('home');
  const { to } = useView();
  const linkTo = useCallback(
    (id: string, name: ReactNode) => (
      <Link className="insurer-link" href={to(`/kasse/${encodeURIComponent(id)}`)}>
        {name}
      </Link>
    ),
    [to],
  );
  if (drawn === null) return null;
  return (
    <InsurerList
      board={drawn.board}
      catalog={drawn.catalog}
      proof={proof}
      now={now}
      words={words}
      messages={messages}
      linkTo={linkTo}
    />
  );
}
