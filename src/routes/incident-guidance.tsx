import type { Incident } from '#domain/incident.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';

/**
 * What holds while a security incident is open, whatever is told of it: who asks for secrets is a fraud, and a service that is back is not yet all of it
 * done. Nothing without one.
 */
export function IncidentGuidance({ incidents }: Readonly<{ incidents: readonly Incident[] }>) {
  const { frame, language } = usePublicWords();
  const { heading, fraud, backlog } = frame.guidance;
  if (!incidents.some(({ kind, resolvedAt }) => kind === 'security' && resolvedAt === null)) return null;
  const isEasy = language === 'leicht';
  return (
    <div className="my-2.5 grid gap-1.5 border-s-4 border-line-strong ps-3" data-guidance>
      <h3 className="font-semibold">{heading}</h3>
      <p>
        <EasyWords isEasy={isEasy}>{fraud}</EasyWords>
      </p>
      <p className="text-ink-2">
        <EasyWords isEasy={isEasy}>{backlog}</EasyWords>
      </p>
    </div>
  );
}
