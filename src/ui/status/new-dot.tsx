/** On a tile: an unseen change. Three pulses, then steady. In units of an eighteenth of the tile's shorter side. */
export function NewDot() {
  return (
    <circle
      className="status-tile-new"
      cx={2.2}
      cy={2.2}
      r={3}
      fill="var(--color-ink)"
      stroke="var(--color-surface)"
      strokeWidth={1.5}
    />
  );
}
