import type { Baseline } from '#domain/baseline.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

export type BaselineSwitchProps = Readonly<{
  /** the mass event there is, whether or not the reader wants it to recede */
  baseline: Baseline;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  /** board time; null = not told yet */
  now: Instant | null;
  messages: Messages;
}>;

/** "Grundlage: Trennung seit 26. April": says what recedes, and lets the reader take it back. */
export function BaselineSwitch({ baseline, isOn, onSwitch, now, messages }: BaselineSwitchProps) {
  const { filters, formats } = messages;
  const since = baseline.since === null ? '' : formats.since(baseline.since, now ?? baseline.since);
  return (
    <div className="baseline-switch">
      <button type="button" role="switch" aria-checked={isOn} className="switch" onClick={() => onSwitch(!isOn)}>
        <span className="switch-track" aria-hidden="true" />
        {filters.baseline(filters.baselineModes[baseline.mode], since).trim()}
      </button>
      <span className="text-ink-3">{isOn ? filters.baselineText(baseline.cells) : filters.baselineOff}</span>
    </div>
  );
}
