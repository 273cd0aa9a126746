import { Link, useLocation, useSearch } from 'wouter';
import { htmlLangs, hrefLangs, languages, pathPrefixes, type Language } from '#i18n/language.ts';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { useView } from './use-view.ts';
import { changeSearch, type Theme } from './view-search.ts';

/** Who speaks, and in which other languages; the same in the same place on every public page. */
export function PublicHeader({ theme }: Readonly<{ theme: Theme }>) {
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
        <nav aria-label={frame.navigation.languages} className="public-languages">
          {headerOrder
            .filter((one) => one !== language)
            .map((one) => (
              <LanguageLink key={one} language={one} />
            ))}
        </nav>
        <ThemeSwitch theme={theme} />
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

function ThemeSwitch({ theme }: Readonly<{ theme: Theme }>) {
  const { navigation } = useFirstWords().frame;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const label = theme === 'dark' ? navigation.toLight : navigation.toDark;
  return (
    <button
      type="button"
      className="button-quiet"
      aria-label={label}
      title={label}
      onClick={() => navigate(path + changeSearch(search, { thema: other }), { replace: true })}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
