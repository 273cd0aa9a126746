import { Link, useLocation, useSearch } from 'wouter';
import { pathPrefixes } from '#i18n/language.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { changeSearch, type Theme } from './view-search.ts';

/** Language and theme. Both live in the address: a shared link shows the same page. */
export function SiteSwitches({ theme }: Readonly<{ theme: Theme }>) {
  const { navigation, language } = useMessages();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const otherLanguage = language === 'de' ? 'en' : 'de';
  const otherTheme: Theme = theme === 'dark' ? 'light' : 'dark';
  const switchTheme = () => navigate(path + changeSearch(search, { thema: otherTheme }), { replace: true });
  return (
    <div className="flex items-center gap-1">
      <Link
        href={`~${pathPrefixes[otherLanguage]}${path}${changeSearch(search, {})}`}
        lang={otherLanguage}
        hrefLang={otherLanguage}
        aria-label={navigation.otherLanguageLong}
        className="button-quiet"
      >
        <Icon name="languages" />
        <span>{otherLanguage.toUpperCase()}</span>
      </Link>
      <button
        type="button"
        className="button-quiet"
        aria-label={theme === 'dark' ? navigation.toLight : navigation.toDark}
        title={theme === 'dark' ? navigation.toLight : navigation.toDark}
        onClick={switchTheme}
      >
        <MoreIcon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </div>
  );
}
