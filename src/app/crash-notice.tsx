import { Component, type ContextType, type ReactNode } from 'react';
import { MessagesContext } from '#i18n/use-messages.ts';

/** When drawing fails: plain words instead of a picture that has stopped. Shows nothing old, because nothing old may pass for the present. */
export class CrashNotice extends Component<Readonly<{ children: ReactNode }>, Readonly<{ hasCrashed: boolean }>> {
  static override contextType = MessagesContext;
  declare context: ContextType<typeof MessagesContext>;

  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    const { crash } = this.context;
    return (
      <main role="alert" className="mx-auto grid max-w-prose justify-items-start gap-4 px-4 py-12">
        <h1 className="text-2xl font-bold">{crash.heading}</h1>
        <p>{crash.text}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {crash.reload}
        </button>
      </main>
    );
  }
}
