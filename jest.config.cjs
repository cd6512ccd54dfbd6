/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],

  // Packages that are ESM only are turned into CommonJS too, so that no suite needs a flag of Node.
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '<rootDir>/scripts/parts/to-commonjs.cjs',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // axe-core is a script for browsers that looks for its window in `this`: as a module it would find none.
  transformIgnorePatterns: ['/node_modules/axe-core/'],
  cacheDirectory: '<rootDir>/.cache/jest',

  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  // patience for a machine that is busy with other things: no test waits for it
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/support/database/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/database/global-teardown.ts',
};
