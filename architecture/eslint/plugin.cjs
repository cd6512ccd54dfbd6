'use strict';

const bans = require('./bans.cjs');
const entityStaysHome = require('./entity-stays-home.cjs');
const tableHasOneOwner = require('./table-has-one-owner.cjs');

const ruleOf = ({ selector, message }) => ({
  meta: { type: 'problem', schema: [], messages: { banned: message } },
  create: (context) => ({ [selector]: (node) => context.report({ node, messageId: 'banned' }) }),
});

const plugin = {
  meta: { name: 'titolare' },
  rules: {
    ...Object.fromEntries(bans.map((ban) => [ban.name, ruleOf(ban)])),
    'entity-stays-home': entityStaysHome,
    'table-has-one-owner': tableHasOneOwner,
  },
};

/** Our own rules, each switched on where it holds. */
module.exports = [
  { plugins: { titolare: plugin } },
  ...bans.map((ban) => ({
    name: `titolare/${ban.name}`,
    files: ban.where,
    ignores: ban.except ?? [],
    rules: { [`titolare/${ban.name}`]: 'error' },
  })),
  {
    name: 'titolare/one-owner-per-table',
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'titolare/table-has-one-owner': 'error', 'titolare/entity-stays-home': 'error' },
  },
];
