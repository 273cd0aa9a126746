import type { Service } from '#domain/catalog.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from '#ui/is-readable.ts';
import type { Talk } from './talk.ts';

/** What a service is called; its id where the name cannot be told from nothing. */
export function ServiceName({ service, talk: { messages } }: Readonly<{ service: Service; talk: Talk }>) {
  const { words, lang } = textIn(service.name, messages.language);
  return (
    <bdi lang={lang} className="wrap-anywhere">
      {isReadable(words) ? words : service.id}
    </bdi>
  );
}
