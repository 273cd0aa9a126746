/* Explained in src/app/route-hints-plugin.ts */
{
  const block = document.getElementById('hints');
  const { api, fonts, views } = block ? JSON.parse(block.textContent) : { api: null, fonts: [], views: {} };
  const parts = location.pathname.split('/').filter(Boolean);
  const language = /^(en|leicht)$/.test(parts[0]) ? parts.shift() : 'de';
  const { files, words } = views[parts[0] ?? ''] ?? { files: [], words: {} };
  const hint = (link) => document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '' }, link));
  if (words[language] && api) {
    hint({ rel: 'preload', as: 'fetch', href: api + '/catalog' });
    fetch(api + '/pointer')
      .then((answer) => answer.json())
      .then((pointer) => fetch(new URL(pointer.board, location)))
      .catch(() => {});
  }
  for (const href of [...files, ...(words[language] ?? [])])
    hint({ rel: href.endsWith('.css') ? 'stylesheet' : 'modulepreload', href });
  for (const href of fonts) hint({ rel: 'preload', as: 'font', fetchPriority: 'low', href });
}
