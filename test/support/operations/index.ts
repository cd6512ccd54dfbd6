/**
 * support/operations: every operation that the description of the API promises, with the requests that can be made of it.
 */
export { accessRulesOf } from './access-rules';
export { operationsOf } from './operations';
export type { Field, Operation } from './operations';
export { routesOf } from './routes';
