import { useLocation } from 'wouter';
import { InsurerCombobox } from '#features/insurer-search/insurer-combobox.tsx';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { OtherInsurerProps } from './insurer-details.ts';
import { useView } from './use-view.ts';

/** On a phone the answer comes first, and the search for another insurer right behind it: above it, a longer answer would no longer fit the first screen. */
export function OtherInsurer({ insurers, chosen }: OtherInsurerProps) {
  const { frame } = usePublicWords();
  const { to } = useView();
  const [, navigate] = useLocation();
  return (
    <InsurerCombobox
      insurers={insurers}
      chosen={chosen}
      words={frame.search}
      onChoose={(id) => navigate(to(`/kasse/${encodeURIComponent(id)}`))}
    />
  );
}
