'use strict';

const { dirname, resolve } = require('node:path');
const { roomOf } = require('./rooms.cjs');

const ASKS_BY_ENTITY = /^(InjectRepository|getRepository|getRepositoryToken|forFeature)$/;

const nameOf = (callee) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name);
const isOfManager = (callee) =>
  callee.type === 'MemberExpression' && (callee.object.property ?? callee.object).name === 'manager';
const classesIn = (argument) => (argument?.type === 'ArrayExpression' ? argument.elements : [argument]);

/** An entity that a room hands out is to be read, not to be asked the database for: that would be SQL without the words. */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { foreign: '{{entity}} belongs to another room, and so does its table. Ask the service of that room.' },
  },
  create(context) {
    const home = roomOf(context.filename, context.cwd);
    const foreign = new Set();

    return {
      ImportDeclaration(node) {
        const { value: source } = node.source;
        const target = resolve(dirname(context.filename), source, 'index.ts');
        if (!source.startsWith('.') || roomOf(target, context.cwd) === home) return;
        for (const { local } of node.specifiers) foreign.add(local.name);
      },
      CallExpression({ callee, arguments: [first] }) {
        if (!ASKS_BY_ENTITY.test(nameOf(callee)) && !isOfManager(callee)) return;
        for (const node of classesIn(first)) {
          if (node?.type === 'Identifier' && foreign.has(node.name)) {
            context.report({ node, messageId: 'foreign', data: { entity: node.name } });
          }
        }
      },
    };
  },
};
