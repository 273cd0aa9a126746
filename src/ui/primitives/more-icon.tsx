import { Sign, type IconSize } from './icon.tsx';

/** The signs that no first answer shows; see `icon.tsx`. */
const icons = {
  sun: [
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
    'M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4',
  ],
  moon: ['M12 3a6 6 0 0 0 9 9 9 9 0 1 1-9-9Z'],
  chevron: ['M6 9l6 6 6-6'],
  print: ['M6 9V3h12v6', 'M6 18H4v-7h16v7h-2', 'M7 15h10v6H7z'],
  check: ['M20 6 9 17l-5-5'],
  link: [
    'M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7.1-7.1l-1.7 1.7',
    'M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7.1 7.1l1.7-1.7',
  ],
  down: ['M6 9l6 6 6-6'],
  calendar: ['M8 2v4M16 2v4', 'M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z', 'M3 10h18'],
  help: ['M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0', 'M9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3', 'M12 17h.01'],
  message: ['M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z', 'M14 2v5h6', 'M8 13h8M8 17h8M8 9h2'],
  pause: ['M6 4h4v16H6z', 'M14 4h4v16h-4z'],
  save: ['M12 3v12', 'M7 10l5 5 5-5', 'M4 20h16'],
  play: ['M6 3l14 9-14 9z'],
  stepBack: ['M18 20V4L6 12z', 'M4 4v16'],
  stepForward: ['M6 4v16l12-8z', 'M20 4v16'],
  plus: ['M5 12h14', 'M12 5v14'],
  minus: ['M5 12h14'],
  left: ['M15 18l-6-6 6-6'],
  feed: ['M4 11a9 9 0 0 1 9 9', 'M4 4a16 16 0 0 1 16 16', 'M4 19a1 1 0 1 0 2 0a1 1 0 1 0 -2 0'],
  right: ['M9 18l6-6-6-6'],
} satisfies Record<string, readonly string[]>;

export type MoreIconName = keyof typeof icons;

export function MoreIcon({ name, size = 16 }: Readonly<{ name: MoreIconName; size?: IconSize }>) {
  return <Sign strokes={icons[name]} size={size} />;
}
