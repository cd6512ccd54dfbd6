import floorPlan from '../../architecture/floor-plan.cjs';
import { Files } from './planted-tree';

export interface Plant {
  readonly rule: string;
  readonly broken: string;
  readonly files: Files;
}

const inside = (path: string) => (path.endsWith('.ts') ? `src/${path}` : `src/${path}/index.ts`);
const importOf = (path: string, up: string) =>
  path.endsWith('.ts') ? `import '${up}${path.replace(/\.ts$/, '')}';` : `import '${up}${path}';`;
const upFrom = (path: string) => '../'.repeat(inside(path).split('/').length - 2) || './';

const upward: Plant[] = floorPlan.floors.slice(0, -1).flatMap((floor, index) =>
  floorPlan.floors.slice(index + 1).map((above) => {
    const [lower, upper] = [floor.rooms.at(-1)!.path, above.rooms[0]!.path];
    return {
      rule: `no-import-upward-from-${floor.name}`,
      broken: `${lower} imports ${upper}`,
      files: { [inside(lower)]: importOf(upper, upFrom(lower)), [inside(upper)]: 'export {};' },
    };
  }),
);

const sideways: Plant[] = floorPlan.floors
  .filter((floor) => !floor.sideways && floor.rooms.length > 1)
  .map(({ name, rooms: [left, right] }) => ({
    rule: `no-import-sideways-on-${name}`,
    broken: `${left!.path} imports ${right!.path}`,
    files: { [inside(left!.path)]: `import '../${right!.path}';`, [inside(right!.path)]: 'export {};' },
  }));

const others: Plant[] = [
  {
    rule: 'no-cycle',
    broken: 'two files of one room import types from each other',
    files: {
      'src/holds/hold.ts': "import type { Kind } from './kind'; export interface Hold { kind: Kind }",
      'src/holds/kind.ts': "import type { Hold } from './hold'; export interface Kind { of: Hold }",
    },
  },
  {
    rule: 'no-cycle-between-rooms',
    broken: 'jobs needs http, and http needs jobs, through different files',
    files: {
      'src/platform/http/index.ts': "export * from './problem';",
      'src/platform/http/problem.ts': 'export const problem = 1;',
      'src/platform/http/health.ts': "import '../jobs';",
      'src/platform/jobs/index.ts': "export * from './queue';",
      'src/platform/jobs/queue.ts': 'export const queue = 1;',
      'src/platform/jobs/page.ts': "import '../http';",
    },
  },
  {
    rule: 'by-the-door',
    broken: 'accounts takes a file out of holds by the window',
    files: { 'src/accounts/index.ts': "import '../holds/hold';", 'src/holds/hold.ts': 'export {};' },
  },
  {
    rule: 'by-the-door',
    broken: 'a room of the platform takes a file out of another one',
    files: { 'src/platform/http/index.ts': "import '../jobs/queue';", 'src/platform/jobs/queue.ts': 'export {};' },
  },
  {
    rule: 'by-the-door',
    broken: 'holds takes a file out of the kernel, only for its type',
    files: {
      'src/holds/index.ts': "import type { Actor } from '../kernel/actor'; export type By = Actor;",
      'src/kernel/actor.ts': 'export type Actor = string;',
    },
  },
  {
    rule: 'by-the-door-from-outside',
    broken: 'a test takes a file out of a room',
    files: { 'test/journeys/reset.spec.ts': "import '../../src/holds/hold';", 'src/holds/hold.ts': 'export {};' },
  },
  {
    rule: 'by-the-door-from-outside',
    broken: "the platform's own wiring takes a file out of a room of the platform",
    files: { 'src/platform/platform.module.ts': "import './jobs/queue';", 'src/platform/jobs/queue.ts': 'export {};' },
  },
  {
    rule: 'by-the-door-from-outside',
    broken: 'the wiring takes a file out of a room',
    files: { 'src/app.module.ts': "import './holds/hold';", 'src/holds/hold.ts': 'export {};' },
  },
  {
    rule: 'no-import-from-outside',
    broken: 'production imports a helper of the tests',
    files: { 'src/holds/index.ts': "import '../../test/clock';", 'test/clock.ts': 'export {};' },
  },
  {
    rule: 'portal-stands-alone',
    broken: 'the portal imports a type of the service',
    files: {
      'web/src/main.tsx': "import type { Hold } from '../../src/holds'; export type H = Hold;",
      'src/holds/index.ts': 'export type Hold = 1;',
    },
  },
  {
    rule: 'no-import-of-a-spec',
    broken: 'a spec borrows from another spec',
    files: { 'src/holds/hold.spec.ts': "import './kind.spec';", 'src/holds/kind.spec.ts': 'export {};' },
  },
  {
    rule: 'no-development-package-in-production',
    broken: 'production imports a package of devDependencies',
    files: {
      'package.json': '{ "devDependencies": { "supertest": "1" } }',
      'node_modules/supertest/package.json': '{ "name": "supertest", "main": "dist/index.js" }',
      'node_modules/supertest/dist/index.js': '',
      'src/holds/index.ts': "import 'supertest';",
    },
  },
  {
    rule: 'no-undeclared-package',
    broken: 'production imports a package that came along with another',
    files: {
      'package.json': '{ "dependencies": {} }',
      'node_modules/lodash/package.json': '{ "name": "lodash", "main": "dist/index.js" }',
      'node_modules/lodash/dist/index.js': '',
      'src/holds/index.ts': "import 'lodash';",
    },
  },
  {
    rule: 'no-import-into-nothing',
    broken: 'an import leads nowhere',
    files: { 'src/holds/index.ts': "import './vanished';" },
  },
  {
    rule: 'no-orphan',
    broken: 'a file stands alone',
    files: { 'src/holds/forgotten.ts': 'export {};' },
  },
];

/** At least one broken tree for every rule of import. */
export const plants: readonly Plant[] = [...upward, ...sideways, ...others];

/** Everything that a tree may do. */
export const permitted: Files = {
  'package.json': '{ "dependencies": { "uuid": "1" }, "devDependencies": { "supertest": "1" } }',
  'node_modules/uuid/package.json': '{ "name": "uuid", "main": "index.js" }',
  'node_modules/uuid/index.js': '',
  'node_modules/supertest/package.json': '{ "name": "supertest", "main": "index.js" }',
  'node_modules/supertest/index.js': '',
  'src/kernel/index.ts': "export * from './ids';",
  'src/kernel/ids.ts': "import 'uuid';",
  'src/platform/http/index.ts': "import '../../kernel'; import '../jobs';",
  'src/platform/jobs/index.ts': "import 'node:fs';",
  'src/platform/platform.module.ts': "import './http'; import './jobs'; import '../kernel';",
  'src/holds/index.ts': "export * from './events/hold-placed.event';",
  'src/holds/events/hold-placed.event.ts': "import { x } from '../hold'; export const y = x;",
  'src/holds/hold.ts': "import '../kernel'; import '../platform/http'; export const x = 1;",
  'src/holds/hold.spec.ts': "import 'supertest'; import './hold';",
  'src/holds/migrations/20260101000000-holds.migration.ts': 'export {};',
  'src/collaborators/index.ts': "import '../holds';",
  'src/app.module.ts': "import './holds'; import './collaborators'; import './platform/platform.module';",
  'src/main.ts': "import './app.module';",
  'src/cli.ts': "import './command-line/migrate.command'; import './app.module';",
  'src/command-line/migrate.command.ts': "import '../platform/http';",
  'test/journeys/reset.spec.ts': "import '../../src/app.module'; import '../../src/holds'; import '../support/start';",
  'test/support/start.ts': "import '../../src/kernel'; import '../../src/platform/http';",
};
