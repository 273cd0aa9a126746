export type ShowMoreButtonProps = Readonly<{
  /** 0 = all are shown, and there is no button */
  next: number;
  onShowMore: () => void;
  label: string;
}>;

export function ShowMoreButton({ next, onShowMore, label }: ShowMoreButtonProps) {
  if (next === 0) return null;
  return (
    <button type="button" className="button m-4" onClick={onShowMore}>
      {label}
    </button>
  );
}
