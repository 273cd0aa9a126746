/* Explained in src/app/route-hints-plugin.ts */
{
  const block = document.getElementById('hints');
  const { api, fonts, views } = block ? JSON.parse(block.textContent) : { api: null, fonts: [], views: {} };
  const parts = location.pathname.split('/').filter(Boolean);
  const language = /^(en|leicht)$/.test(parts[0]) ? parts.shift() : 'de';
  const { files, words } = views[parts[0] ?? ''] ?? { files: [], words: {} };
  const hint = (link) => document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '' }, link));
  const early = (globalThis.lagebildEarly = {});
  const ask = (url, cache) => {
    const response = fetch(url, { cache, redirect: 'error', headers: { Accept: 'application/json' } });
    response.catch(() => {});
    early[url] = { response, at: performance.now(), now: Date.now() };
    return response;
  };
  const hintFonts = () => {
    for (const href of fonts) hint({ rel: 'preload', as: 'font', fetchPriority: 'low', href });
  };
  if (words[language] && api) {
    const askedAt = performance.now();
    ask(api + '/pointer', 'no-store')
      .then((answer) => answer.clone().json())
      .then(({ board }) => {
        if (performance.now() - askedAt < 100) hintFonts();
        return board && ask(new URL(board, location).pathname);
      })
      .catch(() => {});
    void ask(api + '/catalog');
  } else hintFonts();
  for (const href of [...files, ...(words[language] ?? [])])
    hint({ rel: href.endsWith('.css') ? 'stylesheet' : 'modulepreload', href });
}
