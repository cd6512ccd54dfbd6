'use strict';

const foreignTables = require('./foreign-tables.cjs');
const { ownerOf, roomOf } = require('./rooms.cjs');

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
    const check = (node, sql) => {
      for (const { table, fault } of foreignTables(sql, room, ownerOf)) {
        context.report({ node, messageId: fault, data: { table, owner: ownerOf.get(table) } });
      }
    };

    return {
      ':not(Decorator *) > Literal': (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map((quasi) => quasi.value.cooked).join('?')),
      "Decorator[expression.callee.name='Entity'] Literal": (node) => check(node, `from ${node.value}`),
    };
  },
};
