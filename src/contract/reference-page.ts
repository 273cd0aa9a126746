import { anchorOf, escapeHtml } from './reference/html.ts';
import { renderInline, renderMarkdown } from './reference/markdown.ts';
import { listOf, nodeOf, textOf, type Node } from './reference/node.ts';
import { renderOperation } from './reference/operation-section.ts';
import { renderSchema } from './reference/schema-section.ts';

/** The contract as a page for people: complete HTML without script or inline style. All that comes from the document is escaped. */
export function renderReferencePage(openapi: unknown): string {
  const document = nodeOf(openapi);
  const info = nodeOf(document['info']);
  const operations = operationsOf(document);
  const schemas = Object.entries(nodeOf(nodeOf(document['components'])['schemas']));
  const version = escapeHtml(textOf(info['version']));
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Schnittstelle – Lagebild</title>
<link rel="stylesheet" href="/schnittstelle.css">
</head>
<body>
<a class="skip" href="#inhalt">Zum Inhalt springen</a>
<header>
<p><a href="/">Lagebild</a></p>
<h1>Schnittstelle</h1>
<p>Über diese Schnittstelle erhält das Lagebild seine Angaben. Sie können dieselben Angaben selbst abrufen und weiterverwenden: Alles unter
<code>/api/v1/public</code> ist für jeden offen. Unter <code>/api/v1/staff</code> stehen Angaben für den Betrieb.</p>
<p>Prüfen Sie das Alter jeder Antwort an <code>generatedAt</code>, und zeigen Sie Unbekanntes als unbekannt, nie als verfügbar. Maßgeblich ist die Datei
<a href="/openapi.yaml">openapi.yaml</a> (OpenAPI 3.1, Version ${version}). Die technische Beschreibung ist auf Englisch.</p>
</header>
<nav aria-labelledby="inhaltsverzeichnis">
<h2 id="inhaltsverzeichnis">Inhalt</h2>
<ul>
<li><a href="#regeln">Regeln</a></li>
${renderTags(document, operations)}
<li><a href="#schemas">Datentypen</a></li>
</ul>
</nav>
<main id="inhalt" tabindex="-1">
<section id="regeln" lang="en" aria-labelledby="regeln-titel">
<h2 id="regeln-titel" lang="de">Regeln</h2>
${renderMarkdown(textOf(info['description']))}
</section>
<section id="adressen" lang="en" aria-labelledby="adressen-titel">
<h2 id="adressen-titel" lang="de">Adressen</h2>
${operations.map(({ path, operation }) => renderOperation(document, path, operation)).join('\n')}
</section>
<section id="schemas" lang="en" aria-labelledby="schemas-titel">
<h2 id="schemas-titel" lang="de">Datentypen</h2>
${schemas.map(([name, schema]) => renderSchema(name, schema)).join('\n')}
</section>
</main>
<footer>
<p><a href="/">Zurück zum Lagebild</a></p>
</footer>
</body>
</html>
`;
}

type Operation = Readonly<{ path: string; operation: Node }>;

function operationsOf(document: Node): readonly Operation[] {
  return Object.entries(nodeOf(document['paths'])).flatMap(([path, item]) => {
    const operation = nodeOf(nodeOf(item)['get']);
    return Object.keys(operation).length === 0 ? [] : [{ path, operation }];
  });
}

function renderTags(document: Node, operations: readonly Operation[]): string {
  return listOf(document['tags'])
    .map((part) => {
      const tag = nodeOf(part);
      const ofTag = operations.filter(({ operation }) => listOf(operation['tags']).includes(tag['name']));
      const links = ofTag.map(({ path, operation }) => {
        const id = anchorOf('op', textOf(operation['operationId']));
        return `<li><a href="#${id}"><code>${escapeHtml(path)}</code></a></li>`;
      });
      return `<li lang="en">${renderInline(textOf(tag['description']))}<ul>${links.join('')}</ul></li>`;
    })
    .join('\n');
}
