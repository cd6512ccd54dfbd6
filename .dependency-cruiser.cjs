'use strict';

/**
 * The rules of import, derived from the floor plan. Nothing about a single room is said here: change
 * `architecture/floor-plan.cjs`. Each rule has a planted violation in `test/architecture/imports.spec.ts`.
 */
const { floors } = require('./architecture/floor-plan.cjs');

const SPEC = '\\.spec\\.tsx?$';
const OUTSIDE = '^(test|bench|scripts|web)/';

const literally = (path) => path.replace(/[.]/g, '\\$&');
const isFile = (room) => room.path.endsWith('.ts');
const placeOf = (room) => literally(room.path) + (isFile(room) ? '$' : '/');
const anyOf = (rooms) => `^src/(${rooms.map(placeOf).join('|')})`;

const behindDoors = floors
  .filter((floor) => floor.doors)
  .flatMap((floor) => floor.rooms.filter((room) => !isFile(room)));
const aDoor = '^src/(platform/)?[^/]+/index\\.ts$';
const theRoomItself = '^src/$1/';

const noneUpward = floors.slice(0, -1).map((floor, index) => ({
  name: `no-import-upward-from-${floor.name}`,
  comment:
    `A room of floor ${floor.level} imports from a floor above it. Declare what is needed as a port down here, ` +
    'or publish an event and let the upper room hear it.',
  severity: 'error',
  from: { path: anyOf(floor.rooms) },
  to: { path: anyOf(floors.slice(index + 1).flatMap((above) => above.rooms)) },
}));

const noneSideways = floors
  .filter((floor) => !floor.sideways && floor.rooms.length > 1)
  .map((floor) => ({
    name: `no-import-sideways-on-${floor.name}`,
    comment:
      `Two rooms of floor ${floor.level} never know each other. Publish an event, ` + 'or let a room above call both.',
    severity: 'error',
    from: { path: `^src/(${floor.rooms.map((room) => literally(room.path)).join('|')})/` },
    to: { path: anyOf(floor.rooms), pathNot: theRoomItself },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...noneUpward,
    ...noneSideways,
    {
      name: 'no-cycle',
      comment: 'Files that import each other in a circle, types included. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'by-the-door',
      comment:
        'Another room is entered by its index.ts only. Is what you need missing there? Ask whether it should be public.',
      severity: 'error',
      from: { path: '^src/(platform/[^/]+|(?!platform/)[^/]+)/' },
      to: { path: anyOf(behindDoors), pathNot: [aDoor, theRoomItself] },
    },
    {
      name: 'by-the-door-from-outside',
      comment:
        "Tests, benches and the files on the top of src enter a room by its index.ts like everyone else. A room's inner file " +
        'is tested by the spec that stands beside it.',
      severity: 'error',
      from: { path: [OUTSIDE, '^src/(platform/)?[^/]+$', '^[^/]+$'] },
      to: { path: anyOf(behindDoors), pathNot: aDoor },
    },
    {
      name: 'no-import-from-outside',
      comment: 'What runs in production knows nothing of its tests, benches, scripts and portal.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: OUTSIDE },
    },
    {
      name: 'portal-stands-alone',
      comment: 'The portal speaks to the service over HTTP, by the client generated from the API description.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: ['^(src|test|bench|scripts)/'] },
    },
    {
      name: 'no-import-of-a-spec',
      comment: 'A spec is imported by nobody. What several specs need has a file of its own in test/.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'no-development-package-in-production',
      comment: 'The production image installs no devDependencies. Move the package to dependencies, or do without.',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
    },
    {
      name: 'no-undeclared-package',
      comment: 'The package is not in package.json: it is there by accident, and may be gone tomorrow.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-import-into-nothing',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: { path: '^(src|test|bench)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody imports this file, and it imports nobody: it is dead. (Migrations are found by their place.)',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/(main|cli)\\.ts$', '/migrations/', SPEC, '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/)?dist/|^web/src/api/generated/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
