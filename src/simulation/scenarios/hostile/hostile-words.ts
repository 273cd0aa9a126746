/** Everything that has ever broken a page, as harmless as it can be made. */
export const hostileWords: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</td></tr></table><h1>Ausbruch</h1>',
  '&lt;b&gt; &amp;amp; &#x202E;',
  '[klick](javascript:alert(1))',
  '**[fett](data:text/html,<script>alert(1)</script>)**',
  '![](https://fremd.example/zaehler.png)',
  'https://fremd.example/"onmouseover="alert(1)',
  '\u202Egnurhürebo elhcsnemneb\u202C',
  '\u2066links\u2069 \u2067rechts\u2069 \u200Fmarke\u200E',
  'קופת חולים صندوق المرض',
  'Null\u200Bbreite\u200C ohne\u2060Umbruch\u200D\uFEFF',
  'Z\u0351\u036B\u0343\u036A\u0302a\u0351\u036B\u0343\u036Al\u0351\u036B\u0343\u036Ag\u0351\u036B\u0343\u036Ao',
  '👩‍⚕️🏳️‍🌈👨‍👩‍👧‍👦 🇩🇪',
  'Steuer\u0000zeichen\u0007\u001B[31mrot\u0085',
  'Halbes Zeichen \uD83D Ende',
  '\u2028Zeile\u2029Absatz\r\nUmbruch\n\n\n',
  '   ',
  '',
  '__proto__',
  'constructor',
  'null',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} %s %n ../../etc',
  '=HYPERLINK("https://fremd.example")',
  '"; DROP TABLE kassen; --',
  'Ẅöřtęr ßẞ ŉ ﬁ Ⅷ ﷽',
];

/** Ten thousand letters without a place to break. */
export const endlessWord = 'Krankenversicherungsdatenübermittlungsstörung'.repeat(223).slice(0, 10_000);
