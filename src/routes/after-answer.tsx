import { Component, Suspense, useEffect, useState, type ReactNode } from 'react';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { hasAnswered, noteAnswered } from './answered.ts';

export type AfterAnswerProps = Readonly<{
  /** what is missing is said elsewhere on the page */
  isQuiet?: boolean;
  children: ReactNode;
}>;

/**
 * What is drawn beside an answer and is not part of it. It sets out only when the answer stands, so that on a slow line nothing comes before that; if it
 * cannot be loaded, the answer stays.
 */
export function AfterAnswer({ isQuiet = false, children }: AfterAnswerProps) {
  const [isTime, setTime] = useState(hasAnswered);
  useEffect(() => {
    if (isTime) return;
    const handle = setTimeout(() => {
      noteAnswered();
      setTime(true);
    });
    return () => clearTimeout(handle);
  }, [isTime]);
  if (!isTime) return null;
  return (
    <PartNotice notice={isQuiet ? null : <NotLoaded />}>
      <Suspense fallback={null}>{children}</Suspense>
    </PartNotice>
  );
}

function NotLoaded() {
  const messages = useFirstWords();
  return (
    <LoadFailure
      title={messages.frame.load.rest}
      failure={null}
      onRetry={() => location.reload()}
      messages={messages}
    />
  );
}

type PartNoticeProps = Readonly<{ notice: ReactNode; children: ReactNode }>;

class PartNotice extends Component<PartNoticeProps, Readonly<{ hasCrashed: boolean }>> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? this.props.notice : this.props.children;
  }
}
