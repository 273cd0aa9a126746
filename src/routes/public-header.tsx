import { Link, useLocation, useSearch } from 'wouter';
import { htmlLangs, hrefLangs, languages, pathPrefixes, type Language } from '#i18n/language.ts';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { useView } from './use-view.ts';
import { changeSearch } from './view-search.ts';

/**
 * Who speaks, and in which other languages; the same in the same place on every public page. It keeps room for what comes behind the answer
 * (`header-rest.tsx`).
 */
export function PublicHeader() {
  const { frame, language } = useFirstWords();
  const { to } = useView();
  return (
    <header className="public-header">
      <a href="#inhalt" className="skip-link">
        {frame.navigation.skip}
      </a>
      <div className="public-header-row">
        <Link href={to('/')} className="public-brand">
          <StatusTile availability="operational" mode="fallback" size={22} />
          {frame.brand}
        </Link>
        <div id="ways" />
        <nav aria-label={frame.navigation.languages} className="public-languages">
          {headerOrder
            .filter((one) => one !== language)
            .map((one) => (
              <LanguageLink key={one} language={one} />
            ))}
        </nav>
        <div id="theme" />
      </div>
    </header>
  );
}

const headerOrder = ['leicht', 'en', 'de'] as const satisfies readonly (typeof languages)[number][];

/** The same page with the same state in another language. */
function LanguageLink({ language }: Readonly<{ language: Language }>) {
  const { frame } = useFirstWords();
  const [path] = useLocation();
  const search = useSearch();
  const { short, long } = frame.navigation[language];
  return (
    <Link
      href={`~${pathPrefixes[language]}${path}${changeSearch(search, {})}`}
      lang={htmlLangs[language]}
      hrefLang={hrefLangs[language]}
      className="button-quiet"
    >
      <Icon name={language === 'leicht' ? 'easy' : 'languages'} />
      <span className="max-sm:hidden">{long}</span>
      <span className="sm:hidden" aria-hidden="true">
        {short}
      </span>
      <span className="sr-only sm:hidden">{long}</span>
    </Link>
  );
}
