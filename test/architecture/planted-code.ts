/** One file that does what it mustn't, and the rule that says so. */
export interface PlantedCode {
  readonly rule: string;
  readonly broken: string;
  readonly path: string;
  readonly text: string;
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `export const line${line} = ${line};`).join('\n');

const houseRules: readonly PlantedCode[] = [
  {
    rule: 'titolare/no-forward-ref',
    broken: 'a module hides a circle',
    path: 'src/holds/holds.module.ts',
    text: 'declare function forwardRef(later: () => unknown): unknown;\nexport const circle = forwardRef(() => circle);',
  },
  {
    rule: 'titolare/no-bare-on-event',
    broken: 'a listener would swallow its errors',
    path: 'src/holds/swallow.listener.ts',
    text: `declare function OnEvent(name: string): MethodDecorator;
      export class Swallow { @OnEvent('accounts.password-changed') hear(): void {} }`,
  },
  {
    rule: 'titolare/time-comes-from-the-clock',
    broken: 'a rule asks the machine for the time',
    path: 'src/holds/now.ts',
    text: 'export const isOver = (end: Date): boolean => end < new Date();',
  },
  {
    rule: 'titolare/time-comes-from-the-clock',
    broken: 'a rule asks the machine for the time in milliseconds',
    path: 'src/kernel/now.ts',
    text: 'export const now = (): number => Date.now();',
  },
  {
    rule: 'titolare/no-entity-relations',
    broken: 'an entity points to another',
    path: 'src/holds/hold.entity.ts',
    text: `declare function ManyToOne(target: () => unknown): PropertyDecorator;
      export class Hold { @ManyToOne(() => Hold) earlier?: Hold }`,
  },
  {
    rule: 'titolare/no-web-crypto',
    broken: 'a digest waits behind the password hashes',
    path: 'src/platform/crypto/digest.ts',
    text: `declare const crypto: { subtle: { digest(name: string, data: Uint8Array): Promise<ArrayBuffer> } };
      export const digest = (data: Uint8Array): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', data);`,
  },
  {
    rule: 'titolare/no-console',
    broken: 'a service prints',
    path: 'src/holds/holds.service.ts',
    text: "declare const console: { log(text: string): void };\nexport const tell = (): void => console.log('held');",
  },
  {
    rule: 'titolare/settings-come-from-config',
    broken: 'a service reads the environment',
    path: 'src/mail/transport.ts',
    text: 'declare const process: { env: { SMTP_URL?: string } };\nexport const url = process.env.SMTP_URL;',
  },
  {
    rule: 'titolare/no-focused-test',
    broken: 'a test silences the others',
    path: 'test/focused.spec.ts',
    text: "declare const it: { only(title: string, check: () => void): void };\nit.only('runs alone', () => {});",
  },
  {
    rule: 'titolare/no-skipped-test',
    broken: 'a test is put off',
    path: 'test/skipped.spec.ts',
    text: "declare const describe: { skip(title: string, check: () => void): void };\ndescribe.skip('later', () => {});",
  },
  {
    rule: 'titolare/no-sleeping-test',
    broken: 'a test sleeps',
    path: 'test/asleep.spec.ts',
    text: `declare function setTimeout(wake: () => void, milliseconds: number): void;
      export const sleep = (): Promise<void> => new Promise((wake) => { setTimeout(wake, 500); });`,
  },
  {
    rule: 'titolare/packages-before-rooms',
    broken: 'a package stands below our own files',
    path: 'src/holds/order.ts',
    text: "import './now';\nimport 'uuid';",
  },
];

const tables: readonly PlantedCode[] = [
  {
    rule: 'titolare/table-has-one-owner',
    broken: "a room reads another one's table",
    path: 'src/mail/letters.repository.ts',
    text: 'export const sql = `select h.id from letters l\n  join holds h on h.account_id = l.account_id`;',
  },
  {
    rule: 'titolare/table-has-one-owner',
    broken: "a room writes into another one's table",
    path: 'src/mail/lifting.repository.ts',
    text: "export const sql = 'update holds set lifted_at = $1';",
  },
  {
    rule: 'titolare/table-has-one-owner',
    broken: "an entity stands for another room's table",
    path: 'src/mail/hold.entity.ts',
    text: "declare function Entity(table: string): ClassDecorator;\n@Entity('holds') export class Hold {}",
  },
  {
    rule: 'titolare/entity-stays-home',
    broken: "a room injects the repository of another one's entity",
    path: 'src/mail/held-letters.service.ts',
    text: `import { Hold } from '../holds';
      declare function InjectRepository(entity: unknown): ParameterDecorator;
      export class HeldLetters { constructor(@InjectRepository(Hold) readonly holds: object) {} }`,
  },
  {
    rule: 'titolare/entity-stays-home',
    broken: "a room looks another one's entity up",
    path: 'src/mail/held.ts',
    text: `import { Hold } from '../holds';
      declare const database: { manager: { find(entity: unknown): Promise<unknown> } };
      export const held = (): Promise<unknown> => database.manager.find(Hold);`,
  },
  {
    rule: 'titolare/table-has-one-owner',
    broken: 'a migration makes a table that the plan gives to nobody',
    path: 'src/holds/migrations/20260101000000-stray.migration.ts',
    text: "export const sql = 'create table stray (id uuid primary key)';",
  },
];

const presets: readonly PlantedCode[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    broken: 'nobody waits for a letter',
    path: 'src/mail/floating.ts',
    text: 'declare function send(): Promise<void>;\nexport function letGo(): void { send(); }',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    broken: 'a type is waved away',
    path: 'src/holds/any.ts',
    text: 'export const wave = (value: string): string => typeof (value as any);',
  },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    broken: 'a missing value is denied',
    path: 'src/holds/deny.ts',
    text: 'export const first = (rows: string[]): string => rows[0]!;',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    broken: 'one kind is forgotten',
    path: 'src/holds/forgotten-kind.ts',
    text: "export function word(kind: 'a' | 'b'): void { switch (kind) { case 'a': return; } }",
  },
  {
    rule: 'complexity',
    broken: 'a function has too many ways through it',
    path: 'src/holds/maze.ts',
    text: `export function maze(n: number): number { ${Array.from({ length: 15 }, (_, i) => `if (n === ${i}) return ${i + 1};`).join(' ')} return 0; }`,
  },
  { rule: 'max-lines', broken: 'a file is a book', path: 'src/holds/book.ts', text: lines(251) },
];

/** At least one broken file for every ban. */
export const planted: readonly PlantedCode[] = [...houseRules, ...tables, ...presets];

/** What looks like it and is allowed. */
export const permitted: readonly Pick<PlantedCode, 'path' | 'text'>[] = [
  { path: 'src/holds/index.ts', text: 'export class Hold {}' },
  {
    path: 'src/holds/placing.ts',
    text: `import { Hold } from './index';
      declare const database: { manager: { find(entity: unknown): Promise<unknown> } };
      export const held = (): Promise<unknown> => database.manager.find(Hold);`,
  },
  { path: 'src/kernel/clock.ts', text: 'export const now = (): Date => new Date();' },
  { path: 'src/holds/then.ts', text: 'export const then = (milliseconds: number): Date => new Date(milliseconds);' },
  {
    path: 'src/platform/config/read-settings.ts',
    text: 'declare const process: { env: { PORT?: string } };\nexport const port = process.env.PORT;',
  },
  {
    path: 'src/main.ts',
    text: 'declare const process: { env: object };\ndeclare function readSettings(from: object): void;\nreadSettings(process.env);',
  },
  {
    path: 'src/command-line/explain.command.ts',
    text: "declare const console: { log(text: string): void };\nexport const tell = (): void => console.log('held');",
  },
  { path: 'src/holds/holds.repository.ts', text: 'export const sql = `update holds set lifted_at = $1`;' },
  {
    path: 'src/mail/migrations/20260101000000-letters.migration.ts',
    text: 'export const sql = `alter table letters add column hold_id uuid references holds (id)`;',
  },
];
