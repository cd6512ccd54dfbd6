/**
 * support: the desk of staff: find an account, read its story, put it right.
 */
export * from './support.module';
export * from './words';
