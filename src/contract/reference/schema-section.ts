import { anchorOf, escapeHtml, table } from './html.ts';
import { renderInline, renderMarkdown } from './markdown.ts';
import { listOf, nodeOf, refNameOf, textOf, type Node } from './node.ts';

/** One schema of the contract: what it is, its fields, an example. */
export function renderSchema(name: string, part: unknown): string {
  const schema = nodeOf(part);
  const isObject = 'properties' in schema;
  const id = anchorOf('schema', name);
  return [
    `<section id="${id}" aria-labelledby="${id}-head">`,
    `<h3 id="${id}-head">${escapeHtml(name)}</h3>`,
    renderMarkdown(textOf(schema['description'])),
    isObject
      ? table(`Fields of ${name}`, ['Field', 'Type', 'Meaning'], fieldRows(schema, ''))
      : `<p>${typeOf(schema)}</p>`,
    renderExample(listOf(schema['examples'])[0]),
    '</section>',
  ].join('\n');
}

/** What may stand here, in words and links. */
export function typeOf(part: unknown): string {
  const schema = nodeOf(part);
  const name = refNameOf(schema);
  if (name !== '') return `<a href="#${anchorOf('schema', name)}">${escapeHtml(name)}</a>`;
  if ('const' in schema) return codeOf(schema['const']);
  const choices = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])];
  if (choices.length > 0) return choices.map(typeOf).join(' or ');
  const words = listOf(schema['enum']);
  if (words.length > 0) return words.map(codeOf).join(' · ');
  if (schema['type'] === 'array') return arrayTypeOf(schema);
  if ('additionalProperties' in schema && typeof schema['additionalProperties'] === 'object') {
    return `object of ${typeOf(schema['additionalProperties'])}`;
  }
  return `${escapeHtml([schema['type']].flat().map(String).join(' or '))}${limitsOf(schema)}`;
}

/** An example as the JSON it would be. */
export function renderExample(example: unknown): string {
  if (example === undefined) return '';
  const text = typeof example === 'string' ? example : JSON.stringify(example, null, 2);
  return `<details><summary>Example</summary><pre tabindex="0"><code>${escapeHtml(text)}</code></pre></details>`;
}

function arrayTypeOf(schema: Node): string {
  const parts = listOf(schema['prefixItems']);
  if (parts.length > 0) return `[${parts.map(typeOf).join(', ')}]`;
  return `list of ${typeOf(schema['items'])}`;
}

function limitsOf(schema: Node): string {
  const limits = [
    ['format', ''],
    ['minimum', '≥ '],
    ['maximum', '≤ '],
    ['maxLength', 'length ≤ '],
  ].flatMap(([key = '', sign = '']) => (key in schema ? [`${sign}${String(schema[key])}`] : []));
  return limits.length === 0 ? '' : ` <small>(${escapeHtml(limits.join(', '))})</small>`;
}

function codeOf(value: unknown): string {
  return `<code>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`;
}

/** The fields of an object, those of objects within it under `outer.inner`. */
function fieldRows(schema: Node, prefix: string): (readonly string[])[] {
  const required = new Set(listOf(schema['required']));
  const rows: (readonly string[])[] = [];
  for (const [name, part] of Object.entries(nodeOf(schema['properties']))) {
    const field = nodeOf(part);
    const isNested = 'properties' in field;
    const mark = required.has(name) ? '' : ' <small>optional</small>';
    const label = `<code>${escapeHtml(`${prefix}${name}`)}</code>${mark}`;
    rows.push([label, isNested ? 'object' : typeOf(field), renderInline(textOf(field['description']))]);
    if (isNested) rows.push(...fieldRows(field, `${prefix}${name}.`));
  }
  return rows;
}
