import { anchorOf, escapeHtml, table } from './html.ts';
import { renderInline, renderMarkdown } from './markdown.ts';
import { follow, listOf, nodeOf, textOf, type Node } from './node.ts';
import { renderExample, typeOf } from './schema-section.ts';

/** One address: what it answers, its parameters, its answers. */
export function renderOperation(document: Node, path: string, operation: Node): string {
  const id = anchorOf('op', textOf(operation['operationId']));
  return [
    `<section id="${id}" aria-labelledby="${id}-head">`,
    `<h3 id="${id}-head"><code>GET ${escapeHtml(path)}</code></h3>`,
    `<p class="lead">${renderInline(textOf(operation['summary']))}</p>`,
    renderMarkdown(textOf(operation['description'])),
    table(`Parameters of ${path}`, ['Parameter', 'Type', 'Meaning'], parameterRows(document, operation)),
    table(`Answers of ${path}`, ['Status', 'Meaning', 'Holds'], responseRows(document, operation)),
    renderExample(exampleOf(operation)),
    '</section>',
  ].join('\n');
}

function parameterRows(document: Node, operation: Node): (readonly string[])[] {
  return listOf(operation['parameters']).map((part) => {
    const parameter = follow(document, part);
    const where = `${textOf(parameter['in'])}${parameter['required'] === true ? ', required' : ''}`;
    return [
      `<code>${escapeHtml(textOf(parameter['name']))}</code>`,
      `${typeOf(parameter['schema'])} <small>${escapeHtml(where)}</small>`,
      renderInline(textOf(parameter['description'])),
    ];
  });
}

function responseRows(document: Node, operation: Node): (readonly string[])[] {
  return Object.entries(nodeOf(operation['responses'])).map(([status, part]) => {
    const response = follow(document, part);
    const headers = Object.entries(nodeOf(response['headers'])).map(([name, header]) => {
      const example = textOf(follow(document, header)['example']);
      return `<code>${escapeHtml(example === '' ? name : `${name}: ${example}`)}</code>`;
    });
    const bodies = Object.entries(nodeOf(response['content'])).map(
      ([mediaType, content]) => `<code>${escapeHtml(mediaType)}</code> ${typeOf(nodeOf(content)['schema'])}`,
    );
    const meaning = renderInline(textOf(response['description']));
    return [escapeHtml(status), meaning, [...bodies, ...headers].join('<br>')];
  });
}

function exampleOf(operation: Node): unknown {
  const content = nodeOf(nodeOf(nodeOf(operation['responses'])['200'])['content']);
  return nodeOf(Object.values(content)[0])['example'];
}
