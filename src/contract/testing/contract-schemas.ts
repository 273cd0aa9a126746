import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** The contract as it is written, for tests and for the linter. */
export function readContract(): unknown {
  return parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'));
}

export type Validator = (value: unknown) => readonly string[];

/** A validator per schema of a contract, or per place in it: what is wrong with a value, in words; nothing = it is right. */
export function createValidators(document: unknown): (pointer: string) => Validator {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false });
  addFormats.default(ajv);
  ajv.addVocabulary(['discriminator', 'example']);
  ajv.addKeyword({ keyword: ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components'] });
  ajv.addSchema({ ...Object(document), $id: 'contract' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => (value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `contract#${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
      `${instancePath || '/'} ${message} ${JSON.stringify(params)}`.slice(0, 300),
    );
  };
}
