/** crypto: random secrets and codes, their digests, keys for each use, a box for what must be read again, slots for what is slow. */
export * from './crypto.module';
export * from './derived-key';
export * from './hash-slots';
export * from './secret-box';
export * from './secrets';
export * from './typed-codes';
