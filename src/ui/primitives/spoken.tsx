/** Read out politely when it changes, never seen. Give it sentences that change rarely: no ages, no clocks. */
export function Spoken({ children }: Readonly<{ children: string }>) {
  return (
    <output aria-atomic="true" className="sr-only">
      {children}
    </output>
  );
}
