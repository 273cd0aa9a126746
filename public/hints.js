/* While the app is on its way: asks for the files of the view in the address, and, for a public view, for the first answers of the API. What fails here fails
   silently; the app asks for everything itself, in its own time and with all its checks. */
(function () {
  var block = document.getElementById('hints');
  if (block === null) return;
  var parts = location.pathname.split('/').filter(Boolean);
  var language = parts[0] === 'en' || parts[0] === 'leicht' ? parts.shift() : 'de';
  var hints = JSON.parse(block.textContent);
  var view = hints.views[parts[0] || ''];
  if (view === undefined) return;

  function hint(attributes) {
    document.head.append(Object.assign(document.createElement('link'), attributes));
  }
  var isPublic = view.words[language] !== undefined;
  // answers before files: they are small, and a browser asks for six things at a time
  if (isPublic && hints.api !== null) askFirst(hints.api);
  view.files.concat(view.words[language] || []).forEach(function (file) {
    var rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    hint({ rel: rel, crossOrigin: 'anonymous', href: file });
  });
  // on a public page the letters must not hold up the answer
  hints.fonts.forEach(function (font) {
    var priority = isPublic ? 'low' : 'auto';
    hint({
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
      fetchPriority: priority,
      href: font,
    });
  });

  function askFirst(api) {
    hint({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: api + '/catalog' });
    fetch(api + '/pointer', { credentials: 'same-origin' })
      .then(function (answer) {
        return answer.json();
      })
      .then(function (pointer) {
        return fetch(new URL(pointer.board, location.origin), { credentials: 'same-origin' });
      })
      .catch(function () {});
  }
})();
