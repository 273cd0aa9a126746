/** The looks of the page: system type, light or dark as the reader has it, one column that fits a phone. */
export const referenceStyle = `:root {
  color-scheme: light dark;
  --ink: #17202a;
  --quiet: #4a5763;
  --paper: #ffffff;
  --plate: #f2f5f7;
  --line: #c3ccd4;
  --link: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf0;
    --quiet: #a9b6c2;
    --paper: #12181e;
    --plate: #1b232b;
    --line: #3b4854;
    --link: #8ec2ff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  padding: 1rem clamp(1rem, 4vw, 3rem) 4rem;
  max-width: 72rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1 { font-size: 2rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.125rem; margin: 2.5rem 0 0.5rem; }
p, li { max-width: 48rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0.5rem 0; padding: 0.75rem 1rem; overflow-x: auto; background: var(--plate); border: 1px solid var(--line); border-radius: 4px; }
pre code { overflow-wrap: normal; }
.lead { font-weight: 600; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; padding: 0.25rem 0; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-top: 1px solid var(--line); }
th[scope='row'] { font-weight: 400; }
th:first-child { width: 24%; }
th:last-child, td:last-child { padding-right: 0; }
small { color: var(--quiet); font-size: 0.875em; }
summary { cursor: pointer; padding: 0.25rem 0; }
nav ul ul { margin-bottom: 0.75rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); }
@media print {
  nav, .skip { display: none; }
  .table, pre { overflow: visible; }
}
`;
