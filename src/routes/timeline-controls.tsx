import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { ChooseField } from '#features/timeline/choose-field.tsx';
import type { Viewing } from '#features/timeline/viewing.ts';
import { WindowControls, type WindowKind } from '#features/timeline/window-controls.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { isReadable } from '#ui/is-readable.ts';
import { Segments } from '#ui/primitives/segments.tsx';
import { rowKinds } from './timeline-view.ts';
import { isFree, kindInForce, windowBounds } from './timeline-window.ts';
import type { TimelineViewInForce } from './use-timeline-view.ts';
import type { TimelineWindow } from './use-timeline-window.ts';

export type TimelineControlsProps = Readonly<{
  timeline: TimelineViewInForce;
  frame: TimelineWindow;
  incident: Incident | null;
  /** the present; null = not known yet */
  minute: Instant | null;
  catalog: Catalog;
  viewing: Viewing;
  words: TimelineWords;
}>;

/** Whose time, and how much of it. */
export function TimelineControls({
  timeline: { view, change },
  frame,
  incident,
  minute,
  catalog,
  viewing,
  words,
}: TimelineControlsProps) {
  const messages = useMessages();
  const { window } = frame;
  const choose = (next: WindowKind | Window) => {
    frame.drop();
    change({ window: next });
  };
  const kind = frame.isMoved || isFree(view.window) ? null : kindInForce(view.window, incident);
  const insurers = catalog.insurers.map(({ id, name }) => ({ id, name: isReadable(name) ? name : id }));
  const services = catalog.services.map(({ id, code }) => ({ id, name: isReadable(code) ? code : id }));
  return (
    <div className="tl-controls">
      {view.rows === 'dienste' && (
        <ChooseField
          label={words.choose.insurer}
          options={insurers}
          value={view.insurerId ?? insurers[0]?.id ?? ''}
          onChoose={(insurerId) => change({ insurerId })}
        />
      )}
      {view.rows === 'kassen' && (
        <ChooseField
          label={words.choose.service}
          options={services}
          value={view.serviceId ?? services[0]?.id ?? ''}
          onChoose={(serviceId) => change({ serviceId })}
        />
      )}
      <Segments
        label={words.choose.rows}
        options={rowKinds}
        names={words.choose.kinds}
        value={view.rows}
        onChoose={(rows) => change({ rows })}
      />
      {window !== null && minute !== null && (
        <WindowControls
          kind={kind}
          hasIncident={incident !== null}
          shown={window}
          earliest={windowBounds(minute).from}
          onKind={choose}
          onZoom={(factor) => frame.zoom(factor, viewing.get())}
          onShift={(share) => frame.pan(share * (window.to - window.from))}
          onShow={choose}
          messages={messages}
          words={words}
        />
      )}
    </div>
  );
}
