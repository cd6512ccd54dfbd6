import { join } from 'node:path';
import floorPlan from '../../architecture/floor-plan.cjs';
import { Files, plant, uproot } from './planted-tree';
import { roomOf, sourceFiles, textOf } from './source-tree';

const ROLES =
  'command|controller|dto|entity|errors|event|filter|guard|interceptor|job|letter|listener|migration|module|port|repository|service|strategy|text-message';
const NAME = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(\\.(${ROLES}))?(\\.spec)?\\.ts$`);

/** What a role asks of the path below `src/`. */
const PLACES: readonly (readonly [role: RegExp, path: RegExp, wanted: string])[] = [
  [/\.event\.ts$/, /\/events\/[^/]+$/, 'an event stands in events/'],
  [/\.listener\.ts$/, /\/[a-z0-9-]+-when-[a-z0-9-]+\.listener\.ts$/, 'a listener is called do-this-when-that-happened'],
  [
    /\.migration\.ts$/,
    /\/migrations\/\d{13}-[a-z0-9-]+\.migration\.ts$/,
    'a migration is called migrations/time-intention',
  ],
  [/\/migrations\//, /\.migration\.ts$/, 'migrations/ holds migrations only'],
];

const LEVELS = 2;

function shapeFaults(root: string): string[] {
  const files = sourceFiles(root);
  const depthInside = (path: string) => path.split('/').length - roomOf(path).split('/').length;
  return [
    ...files
      .filter((path) => path.endsWith('.ts') && !NAME.test(path.split('/').at(-1)!))
      .map((path) => `${path}: name`),
    ...files.filter((path) => depthInside(path) > LEVELS).map((path) => `${path}: deeper than two levels`),
    ...PLACES.flatMap(([role, place, wanted]) =>
      files.filter((path) => role.test(path) && !place.test(path)).map((path) => `${path}: ${wanted}`),
    ),
  ];
}

/** Rooms that a newcomer can't enter: without an `index.ts`, or one whose header doesn't tell what the room is for. */
function closedRooms(root: string): string[] {
  const files = sourceFiles(root);
  const behindDoors = floorPlan.floors.filter((floor) => floor.doors).flatMap((floor) => floor.rooms);
  return behindDoors
    .map((room) => room.path)
    .filter((path) => files.some((file) => file.startsWith(`${path}/`)))
    .filter((path) => {
      const header = new RegExp(`^/\\*\\*\\s+(\\* )?${path.split('/').at(-1)}: \\S`);
      return !files.includes(`${path}/index.ts`) || !header.test(textOf(root, `${path}/index.ts`));
    });
}

function lengths(root: string): { median: number; ninetieth: number } {
  const counts = sourceFiles(root)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => textOf(root, path).trimEnd().split('\n').length)
    .sort((a, b) => a - b);
  const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(counts.length * share))] ?? 0;
  return { median: at(0.5), ninetieth: at(0.9) };
}

describe('The files', () => {
  const house = join(__dirname, '..', '..');
  const planted: string[] = [];
  const tree = (files: Files) => {
    planted.push(plant(files));
    return planted.at(-1)!;
  };

  afterAll(() => planted.forEach(uproot));

  it('have names and places that tell their role', () => {
    expect(shapeFaults(house)).toEqual([]);
  });

  it('begin with a door that tells what the room is for', () => {
    expect(closedRooms(house)).toEqual([]);
  });

  it('are a page or two long', () => {
    const { median, ninetieth } = lengths(house);
    expect(median).toBeLessThanOrEqual(60);
    expect(ninetieth).toBeLessThanOrEqual(150);
  });

  it.each([
    ['holds/holdKinds.ts', 'name'],
    ['holds/hold.helper.ts', 'name'],
    ['holds/events/placed/by-staff/hold-placed.ts', 'deeper than two levels'],
    ['platform/http/problems/words/title.ts', 'deeper than two levels'],
    ['holds/hold-placed.event.ts', 'an event stands in events/'],
    ['holds/password-changed.listener.ts', 'a listener is called do-this-when-that-happened'],
    ['holds/migrations/holds.migration.ts', 'a migration is called migrations/time-intention'],
    ['holds/migrations/1763801000000-holds.ts', 'migrations/ holds migrations only'],
  ])('would be noticed at %s', (path, fault) => {
    expect(shapeFaults(tree({ [`src/${path}`]: '' }))).toEqual([`${path}: ${fault}`]);
  });

  it('may have a role, stand one folder deep, and have their spec beside them', () => {
    const paths = [
      'main.ts',
      'holds/hold-kinds.ts',
      'holds/hold-kinds.spec.ts',
      'holds/events/hold-placed.event.ts',
      'holds/listeners/lift-own-hold-when-password-changed.listener.ts',
      'holds/migrations/1763801000000-holds.migration.ts',
      'mail/letters/frame.mjml',
    ];
    expect(shapeFaults(tree(Object.fromEntries(paths.map((path) => [`src/${path}`, '']))))).toEqual([]);
  });

  it('would be missed where a room has no door, or one that says nothing', () => {
    const root = tree({
      'src/holds/hold.ts': '',
      'src/mail/index.ts': "export * from './letter';",
      'src/audit/index.ts': '/** audit: who did what, and when. */',
    });
    expect(closedRooms(root)).toEqual(['holds', 'mail']);
  });

  it('would be found too long', () => {
    const lines = (count: number) => 'export {};\n'.repeat(count);
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((page) => [`src/holds/page-${page}.ts`, lines(page * 40)]));
    expect(lengths(tree(files))).toEqual({ median: 120, ninetieth: 200 });
  });
});
