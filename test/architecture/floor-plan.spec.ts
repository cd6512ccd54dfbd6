import { join } from 'node:path';
import floorPlan, { FloorPlan } from '../../architecture/floor-plan.cjs';
import { Files, plant, uproot } from './planted-tree';
import { roomOf, sourceFiles, textOf } from './source-tree';

const CREATED_TABLE = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?(\w+)/gi;

/** Where the plan and the folders of a project disagree. */
function disagreements(plan: FloorPlan, root: string): string[] {
  const rooms = plan.floors.flatMap((floor) => floor.rooms);
  const built = new Set(sourceFiles(root).map(roomOf));
  return [
    ...[...built]
      .filter((path) => !rooms.some((room) => room.path === path))
      .map((path) => `${path} stands on no floor`),
    ...rooms
      .filter((room) => built.has(room.path) && room.planned)
      .map(({ path }) => `${path} is no longer just planned`),
    ...rooms.filter((room) => !built.has(room.path) && !room.planned).map(({ path }) => `${path} is not there`),
  ];
}

/** Tables that the plan gives to two rooms, to a room that doesn't make them, or to read where nobody may. */
function unfoundedTables(plan: FloorPlan, root: string): string[] {
  const rooms = plan.floors.flatMap((floor, level) => floor.rooms.map((room) => ({ ...room, level })));
  const owners = rooms.flatMap(({ path, planned, level, owns = [] }) =>
    owns.map((table) => ({ table, path, planned, level })),
  );
  const created = sourceFiles(root)
    .filter((path) => path.includes('/migrations/'))
    .flatMap((path) => [...textOf(root, path).matchAll(CREATED_TABLE)].map((found) => `${roomOf(path)}: ${found[1]}`));

  const twice = owners.filter(({ table }, index) => owners.findIndex((owner) => owner.table === table) !== index);
  const missing = owners.filter(({ table, path, planned }) => !planned && !created.includes(`${path}: ${table}`));
  const reads = rooms.flatMap(({ path, level, reads = [] }) => reads.map((read) => ({ ...read, path, level })));
  const upward = reads.filter(
    ({ table, level }) => !owners.some((owner) => owner.table === table && owner.level <= level),
  );
  return [
    ...twice.map(({ table }) => `${table} has two owners`),
    ...missing.map(({ table, path }) => `${path} has no migration that makes ${table}`),
    ...upward.map(({ table, path }) => `${path} reads ${table}, which stands above it or nowhere`),
    ...reads
      .filter(({ because }) => because.length < 20)
      .map(({ table, path }) => `${path} gives no reason to read ${table}`),
  ];
}

const smallPlan: FloorPlan = {
  floors: [
    { level: 0, name: 'below', sideways: false, doors: true, rooms: [{ path: 'holds', owns: ['holds'] }] },
    {
      level: 1,
      name: 'above',
      sideways: false,
      doors: true,
      rooms: [
        { path: 'accounts', reads: [{ table: 'holds', because: 'one round trip per request' }] },
        { path: 'sms', planned: true },
      ],
    },
  ],
};

const smallHouse: Files = {
  'src/holds/index.ts': '',
  'src/holds/migrations/1-holds.migration.ts': 'create table holds (id uuid)',
  'src/accounts/index.ts': '',
};

describe('The floor plan', () => {
  const root = join(__dirname, '..', '..');
  const planted: string[] = [];
  const house = (files: Files) => {
    planted.push(plant(files));
    return planted.at(-1)!;
  };

  afterAll(() => planted.forEach(uproot));

  it('names every room of the house, and no other', () => {
    expect(disagreements(floorPlan, root)).toEqual([]);
  });

  it('gives every table one owner, the room whose migration makes it', () => {
    expect(unfoundedTables(floorPlan, root)).toEqual([]);
  });

  it('has no quarrel with a house built after it', () => {
    expect(disagreements(smallPlan, house(smallHouse))).toEqual([]);
    expect(unfoundedTables(smallPlan, house(smallHouse))).toEqual([]);
  });

  it('is missed by a room that stands on no floor', () => {
    expect(disagreements(smallPlan, house({ ...smallHouse, 'src/attic/index.ts': '' }))).toEqual([
      'attic stands on no floor',
    ]);
  });

  it('tells that a planned room has been built', () => {
    expect(disagreements(smallPlan, house({ ...smallHouse, 'src/sms/index.ts': '' }))).toEqual([
      'sms is no longer just planned',
    ]);
  });

  it('tells that a room is missing', () => {
    const { 'src/accounts/index.ts': _gone, ...rest } = smallHouse;
    expect(disagreements(smallPlan, house(rest))).toEqual(['accounts is not there']);
  });

  it('lets no room own a table that it does not make', () => {
    const files = { ...smallHouse, 'src/holds/migrations/1-holds.migration.ts': '' };
    expect(unfoundedTables(smallPlan, house(files))).toEqual(['holds has no migration that makes holds']);
  });

  it('lets no two rooms own one table, nor read upward, nor read without a reason', () => {
    const [below, above] = smallPlan.floors;
    const twisted: FloorPlan = {
      floors: [
        {
          ...below!,
          rooms: [
            ...below!.rooms,
            { path: 'mail', planned: true, owns: ['holds'], reads: [{ table: 'accounts', because: 'fast' }] },
          ],
        },
        above!,
      ],
    };
    expect(unfoundedTables(twisted, house(smallHouse))).toEqual([
      'holds has two owners',
      'mail reads accounts, which stands above it or nowhere',
      'mail gives no reason to read accounts',
    ]);
  });
});
