/** config: every setting of a deployment, typed and validated, each with the sentence that documents it. */
export * from './config.module';
export * from './read-settings';
export * from './setting-definitions';
