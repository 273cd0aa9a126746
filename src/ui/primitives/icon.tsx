/** Signs for controls only, on a 24 × 24 grid after Lucide (ISC licence). A state is never drawn with one of these. Those no first answer shows: `more-icon.tsx`. */
const icons = {
  search: ['M21 21l-4.3-4.3', 'M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0'],
  clear: ['M18 6 6 18', 'M6 6l12 12'],
  languages: ['M5 8l6 6', 'M4 14l6-6 2-3', 'M2 5h12', 'M7 2h1', 'M22 22l-5-10-5 10', 'M14 18h6'],
  easy: [
    'M9.8 3.6a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
    'M5 8.5l6.4 1.2 6.4-2.2',
    'M11.4 9.7v4.6l-3.6 6.2',
    'M11.4 14.3l4.4 1.5 1.4 4.7',
  ],
  info: ['M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0', 'M12 16v-4', 'M12 8h.01'],
  clock: ['M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0', 'M12 6v6l4 2'],
  retry: ['M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8', 'M3 3v5h5'],
} satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof icons;

export type IconSize = 16 | 20;

export function Icon({ name, size = 16 }: Readonly<{ name: IconName; size?: IconSize }>) {
  return <Sign strokes={icons[name]} size={size} />;
}

export function Sign({ strokes, size }: Readonly<{ strokes: readonly string[]; size: IconSize }>) {
  return (
    <svg
      className="shrink-0"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {strokes.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
