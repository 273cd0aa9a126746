/** The former address of the validators; see `testing/contract-schemas.ts`. */
export { createValidators, readContract } from './testing/contract-schemas.ts';
