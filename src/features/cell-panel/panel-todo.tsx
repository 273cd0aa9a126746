import type { FallbackGuide } from '#domain/catalog.ts';
import type { Paint } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import type { Loaded } from './loaded.ts';

export type PanelTodoProps = Readonly<{ guides: Loaded<readonly FallbackGuide[]>; painted: Paint; messages: Messages }>;

/** What each group of readers does instead, in the insurer's own words. Nothing where the service works as usual. */
export function PanelTodo({ guides, painted, messages }: PanelTodoProps) {
  const { panel } = messages;
  if (painted.kind === 'state' && painted.pair.availability === 'operational' && painted.pair.mode === 'normal')
    return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="cell-panel-heading">{panel.todo}</h3>
      {guides.kind === 'loading' && <p className="text-ink-3">{panel.loading}</p>}
      {guides.kind === 'failed' && <p className="text-ink-2">{panel.notLoaded}</p>}
      {guides.kind === 'ready' && guides.value.length === 0 && <p className="text-ink-2">{panel.todoNone}</p>}
      {guides.kind === 'ready' && guides.value.length > 0 && (
        <ul className="cell-panel-list">
          {guides.value.map((guide) => (
            <Guide key={guide.readerGroup + guide.kind} guide={guide} messages={messages} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Guide({ guide, messages }: Readonly<{ guide: FallbackGuide; messages: Messages }>) {
  return (
    <li>
      <span className="font-semibold">{messages.panel.readers[guide.readerGroup]}:</span>{' '}
      {guide.steps.map((step) => (
        <span key={step.de}>
          <ToldLine text={step} language={messages.language} mark="" />{' '}
        </span>
      ))}
    </li>
  );
}
