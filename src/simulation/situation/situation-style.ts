import { sha256 } from '../sha256.ts';

/**
 * The look of the page without the app. After 90 s, the public ladder's last step before stale, the page says by itself that it has aged and
 * loses its colours: a step of CSS, not a script. Nothing moves.
 */
export const situationStyle = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f7f8f9;--ink:#12171d;--ink2:#414b56;--line:#dce1e6;--strong:#7f8a96;--link:#0b57b7;--past:#f1ece1;--onpast:#12171d}
@media(prefers-color-scheme:dark){:root{--paper:#151a21;--ground:#0d1116;--ink:#edf1f5;--ink2:#b9c3cd;--line:#2a333d;--strong:#6f7c89;--link:#7db7ff;--past:#2b2417;--onpast:#fff6e2}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:68rem;margin:0 auto;padding:1rem}
header{padding-bottom:.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1rem;margin:.75rem 0 .25rem}
p,ul,dl,dd{margin:0 0 .5rem}
ul{padding:0;list-style:none}
.steps{padding-left:1.25rem;list-style:disc}
a{color:var(--link)}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
nav a{display:inline-block;padding:.25rem 0}
section,.card{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem}
.verdict{display:flex;gap:.75rem;align-items:flex-start;border-color:var(--strong)}
.verdict h2{font-size:1.5rem}
.verdict svg{width:3rem;height:3rem}
svg{flex:none;width:1.5rem;height:1.5rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.mark,.old,.stale{border:1px solid var(--strong);border-radius:.5rem;padding:.5rem .75rem;margin:0 0 .75rem}
.stale,.old{background:var(--past);color:var(--onpast);font-weight:600}
.old{position:sticky;top:0;visibility:hidden;height:0;padding:0;border:0;margin:0;overflow:hidden;animation:old 1s step-end 90s forwards}
@keyframes old{from,to{visibility:visible;height:auto;padding:.5rem .75rem;border:1px solid var(--strong);margin:0 0 .75rem}}
main{animation:grey 1s step-end 90s forwards}
@keyframes grey{from,to{filter:grayscale(1)}}
.stood{color:var(--ink2);font-size:.875rem}
.said{max-width:70ch}
.said p{white-space:pre-line}
.names{display:flex;flex-wrap:wrap;gap:.125rem 1rem;font-size:.9375rem}
summary{cursor:pointer;padding:.25rem 0}
.rows>li{display:flex;gap:.625rem;padding:.5rem 0;border-top:1px solid var(--line);break-inside:avoid}
.rows>li>div{min-width:0}
.rows p{margin:0;font-size:.9375rem;color:var(--ink2)}
.rows b{display:block}
.defs{position:absolute;width:0;height:0}
.topic{break-inside:avoid;padding-bottom:.5rem}
.topic h3{margin-top:0}
.topic p{margin:.25rem 0 0;color:var(--ink2)}
@media(min-width:48rem){.rows,.topics{columns:2;column-gap:2rem}}
@media(min-width:64rem){.rows,.topics{columns:3}}
.easy{font-size:1.125rem;line-height:1.67}
@page{margin:14mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#000;--ink2:#222;--line:#999;--strong:#333;--link:#000}
body{font-size:9.5pt;line-height:1.35}
header,main,footer{max-width:none;padding:0}
nav,.screen,.old{display:none}
main{animation:none}
details::details-content{content-visibility:visible;block-size:auto}
section,.card{border:0;border-top:1px solid #333;border-radius:0;padding:.5rem 0;margin:0 0 .5rem}
h2,h3{break-after:avoid}
.rows,.topics{columns:2}
.rows>li{padding:.25rem 0}
.rows p,.stood,h3{font-size:inherit}
h1{font-size:16pt}
h2{font-size:12pt}
svg{width:1.1rem;height:1.1rem}
}
`;

/** For the page's own policy: this style and nothing else. */
export const situationStyleHash = `sha256-${base64OfHex(sha256(situationStyle))}`;

function base64OfHex(hex: string): string {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
}
