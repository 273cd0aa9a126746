import type { Instant, Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { Segments } from '#ui/primitives/segments.tsx';
import { shiftShare, zoomFactor } from './window-keys.ts';
import { WindowRange } from './window-range.tsx';

export const windowKinds = ['24h', '7t', 'stoerung', '90t'] as const;
export type WindowKind = (typeof windowKinds)[number];

export type WindowControlsProps = Readonly<{
  /** null = freely chosen */
  kind: WindowKind | null;
  /** without an incident there is no window of it */
  hasIncident: boolean;
  shown: Window;
  /** further back no window reaches */
  earliest: Instant;
  onKind: (kind: WindowKind) => void;
  onZoom: (factor: number) => void;
  onShift: (share: number) => void;
  /** one that is named by its ends */
  onShow: (window: Window) => void;
  messages: Messages;
  words: TimelineWords;
}>;

/** How much time is shown, and the buttons for what wheel and fingers do. */
export function WindowControls(props: WindowControlsProps) {
  const { kind, hasIncident, shown, earliest, onKind, onZoom, onShift, onShow, messages, words } = props;
  const { window } = words;
  const options = hasIncident ? windowKinds : windowKinds.filter((one) => one !== 'stoerung');
  const buttons = [
    { icon: 'left', label: window.earlier, act: () => onShift(-shiftShare) },
    { icon: 'right', label: window.later, act: () => onShift(shiftShare) },
    { icon: 'minus', label: window.more, act: () => onZoom(zoomFactor) },
    { icon: 'plus', label: window.less, act: () => onZoom(1 / zoomFactor) },
  ] as const;
  return (
    <div className="tl-window">
      <Segments label={window.label} options={options} names={window.kinds} value={kind} onChoose={onKind} />
      <WindowRange window={shown} earliest={earliest} onShow={onShow} messages={messages} words={words} />
      <fieldset className="tl-window-buttons" aria-label={window.move}>
        {buttons.map(({ icon, label, act }) => (
          <button key={icon} type="button" className="tl-small-button" aria-label={label} title={label} onClick={act}>
            <MoreIcon name={icon} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}
