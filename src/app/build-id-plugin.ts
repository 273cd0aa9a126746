import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Gives each build a name: in the document (`<meta name="build">`), for the page that runs, and in `/version.json`, for the page that wonders whether it is
 * still the one that is served. The name is made of the names of all files, which are made of their contents: the same build, the same name.
 */
export function buildIdPlugin(): Plugin {
  let build = '';
  return {
    name: 'lagebild-build-id',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        build = createHash('sha256')
          .update(Object.keys(bundle ?? {}).toSorted().join('\n'))
          .digest('hex')
          .slice(0, 12);
        return html.replace('<meta name="color-scheme"', `<meta name="build" content="${build}" />\n    $&`);
      },
    },
    generateBundle() {
      if (build === '') throw new Error('the document was not among the files of this build');
      this.emitFile({ type: 'asset', fileName: 'version.json', source: JSON.stringify({ build }) });
    },
  };
}
