import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import houseRules from './architecture/eslint/plugin.cjs';

const TYPESCRIPT = ['**/*.{ts,tsx,cts}'];
const TESTS = ['test/**/*.ts', 'bench/**/*.ts', '**/*.spec.{ts,tsx}'];

export default defineConfig(
  { ignores: ['**/dist/', 'coverage/', 'data/', 'reports/', 'artifacts/', 'web/src/api/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Beyond the preset: what the compiler can't see and has hurt people.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function may be asynchronous because its interface is, and a list of promises may have gaps. Enums of libraries are
      // compared with their texts. Decorators need their imports as values.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      // Answers of HTTP requests are `any`, and the assertions that follow are their check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.recommended] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'object-shorthand': 'error',
    },
  },
  { files: ['src/**/*.ts', 'web/src/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', 250] } },
  houseRules,
);
