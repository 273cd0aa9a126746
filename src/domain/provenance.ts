/** Where a statement comes from. Only `documented` may be quoted as fact, and only with its source. */
export type Provenance =
  | Readonly<{ kind: 'documented'; source: string; url: string | null }>
  | Readonly<{ kind: 'reconstructed' }>
  | Readonly<{ kind: 'measured' }>
  | Readonly<{ kind: 'reported'; source: string }>;
