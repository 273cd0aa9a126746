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

  /** A wall brings its own rescue; this is for one that could not even be fetched. Nobody presses the button there. */
  override componentDidCatch() {
    if (/^\/(?:en\/)?wand\/?$/.test(location.pathname)) rescueWall();
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

/** Where not even that can be fetched it is asked for again. */
const rescueWall = (): unknown =>
  import('./rescue-keeper.ts').then(
    ({ createRescueKeeper }) => createRescueKeeper().start(),
    () => setTimeout(rescueWall, 30_000),
  );
