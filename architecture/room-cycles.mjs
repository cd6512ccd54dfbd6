import floorPlan from './floor-plan.cjs';

const paths = floorPlan.floors.flatMap((floor) => floor.rooms).map((room) => room.path);

/** The room of the plan that a file of `src/` lies in: `platform/http`, `holds`, `main.ts`; undefined outside them all. */
const roomOf = (file) => paths.find((path) => file === `src/${path}` || file.startsWith(`src/${path}/`));

function importsBetweenRooms(modules) {
  const imports = new Map(paths.map((path) => [path, new Set()]));
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) imports.get(from).add(to);
    }
  }
  return imports;
}

/**
 * Circles among whole rooms. Two rooms may need each other through four different files, none of which stands in a circle.
 *
 * @param modules the modules of a dependency-cruiser result
 * @returns one path of rooms per circle found, e.g. `['jobs', 'http', 'jobs']`
 */
export function roomCycles(modules) {
  const imports = importsBetweenRooms(modules);
  const finished = new Set();
  const cycles = [];

  const visit = (room, way) => {
    if (way.includes(room)) return cycles.push([...way.slice(way.indexOf(room)), room]);
    if (finished.has(room)) return undefined;
    for (const next of imports.get(room)) visit(next, [...way, room]);
    return finished.add(room);
  };

  paths.forEach((room) => visit(room, []));
  return cycles;
}
