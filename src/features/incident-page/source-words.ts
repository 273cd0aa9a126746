import type { Provenance } from '#domain/provenance.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';

/** Who says so. */
export function sourceWords(source: Provenance, words: IncidentsWords['source']): string {
  switch (source.kind) {
    case 'documented':
      return words.documented(source.source);
    case 'reported':
      return words.reported(source.source);
    case 'measured':
      return words.measured;
    case 'reconstructed':
      return words.reconstructed;
  }
}
