import { expect, it } from 'vitest';
import { renderReferencePage } from './reference-page.ts';
import { renderInline, renderMarkdown } from './reference/markdown.ts';
import { readContract } from './testing/contract-schemas.ts';

const page = renderReferencePage(readContract());
const hostile = '<img src=x onerror=alert(1)>"\'&';

it('[K43] the page names every address and every schema of the contract', () => {
  const { paths, components } = Object(readContract());
  for (const path of Object.keys(paths)) expect(page).toContain(`GET ${path}</code>`);
  for (const name of Object.keys(components.schemas)) expect(page).toContain(`id="schema-${name}"`);
});

it('[K43] every link within the page leads somewhere, and no id is there twice', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(100);
});

it('[K43] there is no script, no inline style, no event handler, and nothing from elsewhere', () => {
  expect(page).not.toMatch(/<script|<style|<iframe|\sstyle=|\son\w+=|javascript:/i);
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(addresses.filter((address) => !/^(?:#|\/(?!\/))/.test(address))).toEqual([]);
});

it('[K43] whatever stands in the document is text on the page, in every place it can stand', () => {
  const schema = {
    description: hostile,
    type: 'object',
    required: [hostile],
    properties: { [hostile]: { type: 'string', enum: [hostile], description: hostile } },
    examples: [{ [hostile]: hostile }],
  };
  const parameter = { name: hostile, in: hostile, description: hostile, schema: { type: hostile, format: hostile } };
  const answer = {
    description: hostile,
    headers: { [hostile]: { example: hostile } },
    content: { [hostile]: { schema, example: hostile } },
  };
  const get = {
    operationId: hostile,
    tags: [hostile],
    summary: hostile,
    description: hostile,
    parameters: [parameter],
    responses: { [hostile]: answer, '200': answer },
  };
  const html = renderReferencePage({
    info: {
      title: hostile,
      version: hostile,
      description: `# ${hostile}\n\n- ${hostile}\n\n\`${hostile}\`\n\n\`\`\`\n${hostile}\n\`\`\``,
    },
    tags: [{ name: hostile, description: hostile }],
    paths: { [hostile]: { get } },
    components: { schemas: { [hostile]: schema, Ref: { $ref: `#/components/schemas/${hostile}` } } },
  });
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  const withoutValues = html.replaceAll(/="[^"]*"/g, '');
  expect(withoutValues.match(/<[^>]*onerror/g)).toBeNull();
});

it.each([
  [null],
  [[]],
  ['text'],
  [{}],
  [{ paths: { '/x': { get: { responses: 5 } } }, tags: [5], components: { schemas: { A: null } } }],
])('[K43] a document that is none still makes a page: %j', (document) => {
  expect(renderReferencePage(document)).toContain('<h1>Schnittstelle</h1>');
});

it('descriptions are set as written', () => {
  expect(renderInline('**a** and *b* in `c < *d*`')).toBe(
    '<strong>a</strong> and <em>b</em> in <code>c &lt; *d*</code>',
  );
  expect(renderMarkdown('## Head\nFirst line\nsecond line\n\n1. one\n   more of one\n2. two\n\n- x\n- y')).toBe(
    '<h3>Head</h3>\n<p>First line second line</p>\n<ol><li>one more of one</li><li>two</li></ol>\n<ul><li>x</li><li>y</li></ul>',
  );
});
