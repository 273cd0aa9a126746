/** What is fetched beside the board: on its way, here, or not to be had. */
export type Loaded<T> =
  Readonly<{ kind: 'loading' }> | Readonly<{ kind: 'failed' }> | Readonly<{ kind: 'ready'; value: T }>;
