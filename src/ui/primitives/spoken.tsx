/** Read out politely when it changes, never seen. Give it sentences that change rarely: no ages, no clocks. */
export function Spoken({ children }: Readonly<{ children: string }>) {
  return (
    <p role="status" aria-atomic="true" className="sr-only">
      {children}
    </p>
  );
}
