import type { EmbedWords } from '#i18n/public/embed-words-de.ts';
import { CopyBox } from '#ui/primitives/copy-box.tsx';
import { badgeAddress, badgeSnippet, frameSnippet, widgetAddress, type Snippet } from './snippet.ts';
import './embed-offer.css';

export type EmbedOfferProps = Readonly<{ variant: 'frame' | 'badge'; snippet: Snippet; words: EmbedWords }>;

/** The lines to copy, and beside them what they show: the real widget, the real picture. Framed by its own site it needs no sandbox. */
export function EmbedOffer({ variant, snippet, words }: EmbedOfferProps) {
  const isFrame = variant === 'frame';
  return (
    <section className="public-card grid gap-5 lg:grid-cols-2">
      <CopyBox label={words.snippet} text={isFrame ? frameSnippet(snippet) : badgeSnippet(snippet)} words={words} />
      <div className="min-w-0">
        <h2 className="embed-preview-title">{words.preview}</h2>
        {isFrame ? (
          // eslint-disable-next-line react/iframe-missing-sandbox -- of its own site: with script and origin allowed a sandbox holds nothing, and browsers warn of it
          <iframe
            key={widgetAddress(snippet)}
            className="embed-preview"
            src={widgetAddress(snippet)}
            title={words.frameTitle(snippet.insurer.name)}
          />
        ) : (
          <img
            className="embed-preview-badge"
            src={badgeAddress(snippet)}
            height={40}
            alt={words.badgeAlt(snippet.insurer.name)}
          />
        )}
      </div>
    </section>
  );
}
