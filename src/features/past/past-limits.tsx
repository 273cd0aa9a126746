import type { PastWords } from '#i18n/past/past-words-de.ts';

/** What of the past nobody kept: said once, so that nothing of today is read as then. */
export function PastLimits({ words: { limits } }: Readonly<{ words: PastWords }>) {
  const { lead, ...rest } = limits;
  return (
    <aside className="past-limits" aria-label={lead}>
      <p>{lead}</p>
      <ul>
        {Object.values(rest).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </aside>
  );
}
