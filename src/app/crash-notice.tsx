import { Component, type ReactNode } from 'react';
import { crashWords } from '#i18n/crash-words.ts';
import { languageOf } from '#i18n/language.ts';
import { situationAddress } from '#i18n/situation-address.ts';

/** When drawing fails: plain words instead of a picture that has stopped. Shows nothing old, because nothing old may pass for the present. */
export class CrashNotice extends Component<Readonly<{ children: ReactNode }>, Readonly<{ hasCrashed: boolean }>> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  /** On a wall nobody presses the button. What cannot even be fetched is left to whoever watches the wall from outside. */
  override componentDidCatch() {
    if (!/^\/(?:en\/)?wand\/?$/.test(location.pathname)) return;
    import('./wall-rescue.ts').then(({ rescueWall }) => rescueWall()).catch(() => undefined);
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    const language = languageOf(location.pathname);
    const words = crashWords[language];
    return (
      <main role="alert" className="mx-auto grid max-w-prose justify-items-start gap-4 px-4 py-12">
        <h1 className="text-2xl font-bold">{words.heading}</h1>
        <p>{words.text}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <a className="link" href={situationAddress(language)}>
          {words.report}
        </a>
      </main>
    );
  }
}
