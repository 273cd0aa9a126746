/**
 * Words for readers, plain text or the small Markdown subset. `simple` is Leichte Sprache. A missing language falls
 * back to `de`, marked.
 */
export type Text = Readonly<{ de: string; en: string | null; simple: string | null }>;
