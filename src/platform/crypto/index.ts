/** crypto: random secrets, their digests, and a box for what must be read again. */
export * from './secret-box';
export * from './secrets';
