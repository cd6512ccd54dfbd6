import { existsSync } from 'node:fs';
import Module from 'node:module';
import { inProject, Refusal } from './project.mjs';

/**
 * Goes on as another program of the project, in this very process: signals, exit code and sudden death are the program's own,
 * with nobody in between who would have to pass them on.
 *
 * @param program what the build has made, relative to the project
 */
export function become(program, args) {
  const path = inProject(program);
  if (!existsSync(path)) throw new Refusal(`There is no ${program}: the build did not make it.`);
  process.argv = [process.execPath, path, ...args];
  Module.runMain();
}
