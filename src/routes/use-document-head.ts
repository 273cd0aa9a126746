import { useEffect } from 'react';
import { hrefLangs, languages, pathPrefixes, type Language } from '#i18n/language.ts';

export type DocumentHead = Readonly<{
  /** as the tab shows it */
  title: string;
  /** one sentence for search engines and link previews */
  description: string;
  /** within the application: without language prefix, without query */
  path: string;
  language: Language;
}>;

/** What other programs read of a page: description, preview, its one true address, its languages. */
export function useDocumentHead({ title, description, path, language }: DocumentHead): void {
  useEffect(() => {
    const addressOf = (one: Language) => `${location.origin}${pathPrefixes[one]}${path === '/' ? '' : path}` || '/';
    const entries = [
      meta('name', 'description', description),
      meta('property', 'og:title', title),
      meta('property', 'og:description', description),
      meta('property', 'og:type', 'website'),
      meta('property', 'og:url', addressOf(language)),
      meta('property', 'og:locale', language === 'en' ? 'en_GB' : 'de_DE'),
      link('canonical', { href: addressOf(language) }),
      ...languages.map((one) => link('alternate', { href: addressOf(one), hreflang: hrefLangs[one] })),
      link('alternate', { href: addressOf('de'), hreflang: 'x-default' }),
    ];
    // what the server wrote for the address the document was asked for
    for (const served of document.head.querySelectorAll('[data-served]')) served.remove();
    document.head.append(...entries);
    return () => {
      for (const entry of entries) entry.remove();
    };
  }, [title, description, path, language]);
}

function meta(key: 'name' | 'property', name: string, content: string): HTMLMetaElement {
  const element = document.createElement('meta');
  element.setAttribute(key, name);
  element.content = content;
  return element;
}

function link(rel: string, attributes: Readonly<Record<string, string>>): HTMLLinkElement {
  const element = document.createElement('link');
  element.rel = rel;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
