'use strict';

/**
 * What our code doesn't do, each with what to do instead. One ESLint rule `titolare/<name>` per entry.
 *
 * `selector` is an ESQuery selector, `where` and `except` are globs. Each ban has a planted violation in
 * `test/architecture/bans.spec.ts`.
 */
const PRODUCTION = ['src/**/*.ts'];
const TESTS = ['test/**/*.ts', 'src/**/*.spec.ts', 'web/**/*.spec.{ts,tsx}'];
const EVERYWHERE = ['{src,test,bench,web}/**/*.{ts,tsx}', '*.ts'];

module.exports = [
  {
    name: 'no-forward-ref',
    where: PRODUCTION,
    selector: "ImportSpecifier[imported.name='forwardRef'], CallExpression[callee.name='forwardRef']",
    message: 'forwardRef hides a circle of modules. Let the lower one declare a port, or publish an event.',
  },
  {
    name: 'no-bare-on-event',
    where: PRODUCTION,
    selector: "Decorator[expression.callee.name='OnEvent'], ImportDeclaration[source.value='@nestjs/event-emitter']",
    message:
      '@OnEvent swallows the errors of its listener. Say which kind of subscriber it is, with the decorators of platform/events: ' +
      'in the transaction, or after the commit.',
  },
  {
    name: 'time-comes-from-the-clock',
    where: PRODUCTION,
    except: ['src/kernel/clock.ts', 'src/platform/**'],
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], " +
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Ask the injected Clock for now(): tests move it, and the statements of one step agree on it.',
  },
  {
    name: 'no-entity-relations',
    where: PRODUCTION,
    selector: 'Decorator[expression.callee.name=/^(OneToMany|ManyToOne|OneToOne|ManyToMany|JoinColumn|JoinTable)$/]',
    message:
      'Entities know other rows by an id column only; the foreign key stands in the migration. A relation ties rooms together.',
  },
  {
    name: 'no-web-crypto',
    where: PRODUCTION,
    selector: "MemberExpression[property.name='subtle'], ImportSpecifier[imported.name=/^(subtle|webcrypto)$/]",
    message:
      "crypto.subtle queues behind password hashes in Node's thread pool. Use the synchronous createHash, createHmac and timingSafeEqual.",
  },
  {
    name: 'no-console',
    where: PRODUCTION,
    except: ['src/cli.ts', 'src/command-line/**'],
    selector: "MemberExpression[object.name='console']",
    message: 'Use the injected logger: it writes structured lines, with the correlation id and without secrets.',
  },
  {
    name: 'settings-come-from-config',
    where: PRODUCTION,
    // The embedded server hands this machine's PATH on to the programs that it spawns.
    except: ['src/platform/config/**', 'src/platform/embedded-postgres/**'],
    selector:
      ":not(CallExpression[callee.name='readSettings']) > MemberExpression[object.name='process'][property.name='env'], " +
      "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
    message:
      'The environment goes through readSettings() of platform/config only: typed, documented, checked before the start.',
  },
  {
    name: 'no-focused-test',
    where: TESTS,
    selector:
      "MemberExpression[object.name=/^(it|test|describe)$/][property.name='only'], CallExpression[callee.name=/^(fit|fdescribe)$/]",
    message: 'A focused test silences all the others of its file. Remove the focus.',
  },
  {
    name: 'no-skipped-test',
    where: TESTS,
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|todo|failing)$/], ' +
      'CallExpression[callee.name=/^(xit|xtest|xdescribe)$/]',
    message: 'A skipped test is a promise nobody keeps. Make it pass, or remove it.',
  },
  {
    name: 'no-sleeping-test',
    where: TESTS,
    selector:
      "CallExpression[callee.name='setTimeout'], MemberExpression[object.name='globalThis'][property.name='setTimeout'], " +
      'ImportDeclaration[source.value=/^(node:)?timers\\u002Fpromises$/]',
    message: 'Nothing sleeps: move the clock, or wait for the fact itself (the letter, the row, the answer).',
  },
  {
    name: 'packages-before-rooms',
    where: EVERYWHERE,
    selector: 'ImportDeclaration[source.value=/^[.]/] ~ ImportDeclaration[source.value=/^[^.]/]',
    message: 'Import packages first, then our own files.',
  },
];
