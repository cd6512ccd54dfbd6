/** crypto: random secrets and codes, their digests, keys for each use, and a box for what must be read again. */
export * from './derived-key';
export * from './secret-box';
export * from './secrets';
export * from './typed-codes';
