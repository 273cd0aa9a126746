import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { DemoProblemContext } from '#routes/use-view.ts';
import { CrashNotice } from './crash-notice.tsx';
import { startDemo } from './mocking.ts';
import { AppRouter, prepareFirstPage } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

void open(root);

/** A function, because a module that waits would keep all those waiting that share its file. */
async function open(within: HTMLElement): Promise<void> {
  const demoProblem = import.meta.env.MODE === 'demo' ? await startDemo() : null;
  // what cannot be had is told by the page itself
  await prepareFirstPage().catch(() => undefined);
  createRoot(within).render(
    <StrictMode>
      <CrashNotice>
        <DemoProblemContext value={demoProblem}>
          <AppRouter />
        </DemoProblemContext>
      </CrashNotice>
    </StrictMode>,
  );
}
