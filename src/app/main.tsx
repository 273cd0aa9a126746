import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { DemoProblemContext } from '#routes/use-view.ts';
import { CrashNotice } from './crash-notice.tsx';
import { startDemo } from './mocking.ts';
import { AppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const demoProblem = import.meta.env.MODE === 'demo' ? await startDemo() : null;

createRoot(root).render(
  <StrictMode>
    <CrashNotice>
      <DemoProblemContext value={demoProblem}>
        <AppRouter />
      </DemoProblemContext>
    </CrashNotice>
  </StrictMode>,
);
