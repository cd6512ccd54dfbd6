'use strict';

const NAME = '(?:only\\s+)?(?:"?\\w+"?\\.)?"?(\\w+)"?';
const CREATION = new RegExp(`\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?${NAME}`, 'gi');
const WRITING = new RegExp(
  `\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+${NAME}`,
  'gi',
);
const READING = new RegExp(`\\b(?:from|join|using)\\s+${NAME}`, 'gi');

const tablesIn = (pattern, sql) => [...new Set([...sql.matchAll(pattern)].map((match) => match[1].toLowerCase()))];

/**
 * The tables that a statement uses and its room may not. Only tables that someone owns are known; other words may be aliases.
 *
 * @param sql one statement, or part of one
 * @param room the room of the floor plan in which it stands
 * @param ownerOf path of the owning room, by table
 * @returns {{ table: string, fault: 'unknown' | 'foreign' | 'written' }[]} created without an owner; another room's; another
 * room's that this one may read, and writes
 */
module.exports = function foreignTables(sql, room, ownerOf) {
  const isForeign = (table) => ownerOf.has(table) && ownerOf.get(table) !== room?.path;
  const mayRead = (table) => room?.reads?.some((read) => read.table === table) ?? false;

  const created = tablesIn(CREATION, sql).filter((table) => !ownerOf.has(table) || isForeign(table));
  const written = tablesIn(WRITING, sql).filter(isForeign);
  const read = tablesIn(READING, sql).filter(
    (table) => isForeign(table) && !mayRead(table) && !written.includes(table),
  );
  return [
    ...created.map((table) => ({ table, fault: ownerOf.has(table) ? 'foreign' : 'unknown' })),
    ...written.map((table) => ({ table, fault: mayRead(table) ? 'written' : 'foreign' })),
    ...read.map((table) => ({ table, fault: 'foreign' })),
  ];
};
