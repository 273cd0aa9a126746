/* Before the first paint: theme, surface and language from the address, so that nothing flashes. routes/use-page-frame.ts keeps them in step. */
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search).get('thema');
  var isWall = /^\/(en\/)?wand\/?$/.test(location.pathname);
  var isLight = asked === 'light' || (isWall && asked === 'hell');
  var isDark = asked === 'dark' || (!isLight && (isWall || matchMedia('(prefers-color-scheme: dark)').matches));
  root.dataset.theme = isDark ? 'dark' : 'light';
  if (isWall) root.dataset.surface = 'wall';
  if (/^(\/en|\/leicht)?\/einbetten\/[^/]/.test(location.pathname)) root.dataset.surface = 'widget';
  if (/^\/en(\/|$)/.test(location.pathname)) root.lang = 'en';
  if (/^\/leicht(\/|$)/.test(location.pathname)) root.dataset.language = 'leicht';
  /* If the app cannot start, the document says so. The first picture of the app takes the place of these words. */
  function sayNoStart(event) {
    if (event.target !== window && event.target.tagName !== 'SCRIPT') return;
    var words = document.getElementById('no-start');
    if (words) words.hidden = false;
  }
  addEventListener('error', sayNoStart, true);
  addEventListener('unhandledrejection', sayNoStart);
})();
