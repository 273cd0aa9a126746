import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './fold.css';
import './tabs.css';

export type TabsProps = Readonly<{
  label: string;
  tabs: readonly Readonly<{ id: string; label: string; panel: ReactNode }>[];
}>;

/** Tabs that follow the arrow keys. Every panel is drawn, so that the chosen one stays as it is when its contents change, and paper shows them all. */
export function Tabs({ label, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(tabs[0]?.id ?? '');
  const base = useId();
  const idOf = (part: 'tab' | 'panel', id: string) => `${base}-${part}-${id}`;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[placeAfter(event.key, at, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next.id);
    document.getElementById(idOf('tab', next.id))?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs no-print">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={idOf('tab', tab.id)}
            aria-selected={tab.id === chosen}
            aria-controls={idOf('panel', tab.id)}
            tabIndex={tab.id === chosen ? 0 : -1}
            className="tab"
            onClick={() => setChosen(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={idOf('panel', tab.id)}
          aria-labelledby={idOf('tab', tab.id)}
          tabIndex={0}
          className="tab-panel"
          data-folded={tab.id !== chosen}
        >
          <p className="print-only tab-printed">{tab.label}</p>
          {tab.panel}
        </div>
      ))}
    </>
  );
}

/** Which tab a key leads to, round the ends; −1 for keys that lead nowhere. */
function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
