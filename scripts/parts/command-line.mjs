import { become } from './become.mjs';
import { ensureServerBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { hasSources, orSayWhyNot } from './project.mjs';

/** Runs a command of the service, after building it where there is something to build. */
export function commandLine(args) {
  return orSayWhyNot(() => {
    if (hasSources()) {
      ensureInstalled();
      ensureServerBuilt();
    }
    become('dist/src/cli.js', args);
  });
}
