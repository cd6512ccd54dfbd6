'use strict';

const { relative, sep } = require('node:path');
const { floors } = require('../floor-plan.cjs');

const rooms = floors.flatMap((floor) => floor.rooms);

/** The room of the plan that a file lies in, undefined outside them all. */
exports.roomOf = (file, project) => {
  const path = relative(project, file).split(sep).join('/');
  return rooms.find((room) => path === `src/${room.path}` || path.startsWith(`src/${room.path}/`));
};

/** The path of the owning room, by table. */
exports.ownerOf = new Map(rooms.flatMap((room) => (room.owns ?? []).map((table) => [table, room.path])));
