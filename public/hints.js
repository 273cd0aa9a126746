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
  if (words[language] && api) {
    ask(api + '/pointer', 'no-store')
      .then((answer) => answer.clone().json())
      .then((pointer) => ask(new URL(pointer.board, location).pathname))
      .catch(() => {});
    ask(api + '/catalog');
  }
  for (const href of [...files, ...(words[language] ?? [])])
    hint({ rel: href.endsWith('.css') ? 'stylesheet' : 'modulepreload', href });
  for (const href of fonts) hint({ rel: 'preload', as: 'font', fetchPriority: 'low', href });
}
