'use strict';

const { ownerOf, roomOf } = require('./rooms.cjs');

const NAME = '(?:only\\s+)?(?:"?\\w+"?\\.)?"?(\\w+)"?';
const CREATION = new RegExp(`\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?${NAME}`, 'gi');
const WRITING = new RegExp(
  `\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+${NAME}`,
  'gi',
);
const READING = new RegExp(`\\b(?:from|join|using)\\s+${NAME}`, 'gi');

const tablesIn = (pattern, sql) => [...sql.matchAll(pattern)].map((match) => match[1].toLowerCase());

/**
 * The SQL of one table stands in one room. Tables and owners are those of the floor plan; a listed `reads` may be read, not
 * written. A migration's foreign key (`references`) may name any table.
 */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: "Table {{table}} is on nobody's list. Name it in `owns` of its room in architecture/floor-plan.cjs.",
      foreign:
        'Table {{table}} belongs to {{owner}}. Ask its service; to join it in a hot path, see `reads` in architecture/floor-plan.cjs.',
      written: 'Table {{table}} belongs to {{owner}}, and others may only read it. Let its service write.',
    },
  },
  create(context) {
    const room = roomOf(context.filename, context.cwd);
    const readable = new Set(room?.reads?.map(({ table }) => table));

    const report = (node, messageId, table) =>
      context.report({ node, messageId, data: { table, owner: ownerOf.get(table) } });
    const isForeign = (table) => ownerOf.has(table) && ownerOf.get(table) !== room?.path;

    const check = (node, text) => {
      for (const table of tablesIn(CREATION, text)) {
        if (!ownerOf.has(table)) report(node, 'unknown', table);
        else if (isForeign(table)) report(node, 'foreign', table);
      }
      const written = tablesIn(WRITING, text).filter(isForeign);
      for (const table of written) report(node, readable.has(table) ? 'written' : 'foreign', table);
      for (const table of tablesIn(READING, text)) {
        if (isForeign(table) && !readable.has(table) && !written.includes(table)) report(node, 'foreign', table);
      }
    };

    return {
      ':not(Decorator *) > Literal': (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map((quasi) => quasi.value.cooked).join('?')),
      "Decorator[expression.callee.name='Entity'] Literal": (node) =>
        isForeign(node.value) && report(node, 'foreign', node.value),
    };
  },
};
