/** i18n: what is said to people, in Italian and English. Each room keeps its own words. */
export * from './elisions';
export * from './i18n.module';
export * from './moment-in-words';
export * from './reader';
export * from './translator';
export * from './words';
