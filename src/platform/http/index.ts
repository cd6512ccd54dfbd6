/** http: how a request comes in (strictly) and how an answer goes out (problem+json), who may use a route, entity tags. */
export * from './access-rule';
export * from './api-keys.port';
export * from './entity-tag';
export * from './http-application';
export * from './id-parameter';
export * from './language';
export * from './page-query.dto';
export * from './plain-text';
export * from './platform.errors';
export * from './portal';
export * from './problem';
export * from './refusal-witness.port';
export * from './request';
export * from './staff-reason.dto';
export * from './signed-body';
export * from './strict-input';
export * from './words';
