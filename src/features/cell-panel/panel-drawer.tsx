import { useLayoutEffect, useRef, type ReactNode } from 'react';

export type PanelDrawerProps = Readonly<{ label: string; onClose: () => void; children: ReactNode }>;

/** The panel where there is no room beside the matrix: a modal drawer from the right, on phones the whole width. Esc and a touch beside it close it. */
export function PanelDrawer({ label, onClose, children }: PanelDrawerProps) {
  const ref = useRef<HTMLDialogElement | null>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the ground behind it; Esc does the same
    <dialog
      ref={ref}
      className="panel-drawer"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
