const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Where the workers of jest draw spec files from one queue: each of them knows all files, and runs those that it is the first
 * to take. A file that another has taken is no test of this worker's: neither run nor reported.
 */
module.exports = class OneQueue extends TestEnvironment {
  handleTestEvent({ name, describeBlock }) {
    if (describeBlock?.parent?.name !== 'ROOT_DESCRIBE_BLOCK') return;
    const isOthers = name === 'run_describe_start' && !take(describeBlock.name);
    if (isOthers) Object.assign(describeBlock, { children: [], hooks: [] });
    if (name === 'run_describe_finish') forget(describeBlock);
  }
};

/** @returns whether nobody has taken that file before */
function take(file) {
  try {
    writeFileSync(join(__dirname, '..', '..', '.cache', 'together', 'taken', encodeURIComponent(file)), '', {
      flag: 'wx',
    });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** What was done needs no memory any more: a file's hooks and tests hold its whole application. */
function forget({ hooks, children }) {
  hooks.length = 0;
  for (const child of children) {
    if (child.type === 'describeBlock') forget(child);
    else child.fn = undefined;
  }
}
