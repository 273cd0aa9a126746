// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf } from '#ui/testing/render.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { WallReloading } from './wall-reloading.tsx';

it('[WL15] from the decision to begin anew the glass says so, why, and what was last valid; otherwise nothing', () => {
  const given = { provenAt: sampleNow, messages: germanMessages } as const;
  const drawn = render(<WallReloading {...given} decision={{ kind: 'stay' }} />);
  expect(drawn.element.innerHTML).toBe('');
  drawn.rerender(<WallReloading {...given} decision={{ kind: 'reload', reason: 'newBuild' }} />);
  expect(textOf(drawn.element)).toContain('LÄDT NEUneue FassungLetzter gültiger Stand: ');
  drawn.rerender(<WallReloading {...given} provenAt={null} decision={{ kind: 'reload', reason: 'nightly' }} />);
  expect(textOf(drawn.element)).toBe('LÄDT NEUnächtlich');
  drawn.unmount();
});
