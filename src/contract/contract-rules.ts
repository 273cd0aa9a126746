import { follow, listOf, nodeOf, refNameOf, textOf, type Node } from './reference/node.ts';

/** What a standard linter does not ask of this document: one sentence per breach, empty when all is well. */
export function breachesOf(
  openapi: unknown,
  validatorAt: (pointer: string) => (value: unknown) => readonly string[],
): string[] {
  const document = nodeOf(openapi);
  const schemas = Object.entries(nodeOf(nodeOf(document['components'])['schemas']));
  return [
    ...schemas.flatMap(([name, schema]) => breachesOfSchema(name, nodeOf(schema), validatorAt)),
    ...bodiesOf(document).flatMap((body) => breachesOfBody(body, validatorAt)),
    ...openPublicSchemas(document).map(
      (name) => `${name}: reachable for the public, so it must have additionalProperties: false`,
    ),
  ];
}

type ValidatorAt = Parameters<typeof breachesOf>[1];

function breachesOfSchema(name: string, schema: Node, validatorAt: ValidatorAt): string[] {
  const breaches: string[] = [];
  const examples = listOf(schema['examples']);
  if (textOf(schema['description']) === '') breaches.push(`${name}: no description`);
  if (examples.length === 0) breaches.push(`${name}: no example`);
  for (const [field, part] of Object.entries(nodeOf(schema['properties']))) {
    const isTold = '$ref' in nodeOf(part) || 'oneOf' in nodeOf(part) || textOf(nodeOf(part)['description']) !== '';
    if (!isTold) breaches.push(`${name}.${field}: neither a description nor a schema of its own`);
  }
  const validate = validatorAt(`/components/schemas/${name}`);
  return [...breaches, ...examples.flatMap(validate).map((error) => `${name}: its example is wrong: ${error}`)];
}

type Body = Readonly<{ pointer: string; content: Node }>;

/** Every JSON or event-stream body of every answer. */
function bodiesOf(document: Node): Body[] {
  return Object.entries(nodeOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(nodeOf(nodeOf(nodeOf(item)['get'])['responses'])).flatMap(([status, response]) =>
      Object.entries(nodeOf(nodeOf(response)['content'])).map(([mediaType, content]) => {
        const parts = ['paths', path, 'get', 'responses', status, 'content', mediaType];
        return { pointer: `/${parts.map(escapePointer).join('/')}`, content: nodeOf(content) };
      }),
    ),
  );
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function breachesOfBody({ pointer, content }: Body, validatorAt: ValidatorAt): string[] {
  const where = decodeURIComponent(pointer).replaceAll('~1', '/');
  if (!('example' in content)) return [`${where}: no example`];
  const errors = validatorAt(`${pointer}/schema`)(content['example']);
  return errors.map((error) => `${where}: its example is wrong: ${error}`);
}

/** Names of all object schemas that a public answer may contain and that are not closed. */
function openPublicSchemas(document: Node): string[] {
  const paths = Object.entries(nodeOf(document['paths'])).filter(([path]) => !path.startsWith('/api/v1/staff/'));
  const seen = new Set<string>();
  const open = new Set<string>();
  const visit = (part: unknown, owner: string): void => {
    if (Array.isArray(part)) for (const entry of part) visit(entry, owner);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    const node = nodeOf(part);
    if ('properties' in node && node['additionalProperties'] !== false) open.add(owner);
    const name = refNameOf(node);
    if (name !== '' && !seen.has(textOf(node['$ref']))) {
      seen.add(textOf(node['$ref']));
      visit(follow(document, node), name);
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'example' && key !== 'examples') visit(value, owner);
  };
  for (const [path, item] of paths) visit(item, path);
  return [...open];
}
