import type { HomeDetailsProps } from './home-details.ts';
import { HomeIncidents } from './home-incidents.tsx';
import { HomePlannedWork } from './home-planned-work.tsx';
import { HomeServices } from './home-services.tsx';

/** What is behind the answer: what is told about it, what is announced, and every service. */
export function HomeBeside({ source, drawn, proof, now }: HomeDetailsProps) {
  return (
    <>
      <div className="home-side">
        <HomeIncidents source={source} now={now} proof={proof} />
        <HomePlannedWork source={source} now={now} proof={proof} />
      </div>
      {drawn !== null && <HomeServices board={drawn.board} catalog={drawn.catalog} proof={proof} />}
    </>
  );
}
