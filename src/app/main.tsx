import { StrictMode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import './app.css';
import { CrashNotice } from './crash-notice.tsx';
import { startDemo } from './mocking.ts';
import { queryClient } from './query-client.ts';
import { AppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

if (import.meta.env.MODE === 'demo') await startDemo();

createRoot(root).render(
  <StrictMode>
    <CrashNotice>
      <QueryClientProvider client={queryClient}>
        <AppRouter />
      </QueryClientProvider>
    </CrashNotice>
  </StrictMode>,
);
