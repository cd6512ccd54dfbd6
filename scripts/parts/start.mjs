import { become } from './become.mjs';
import { ensurePortalBuilt, ensureServerBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { orSayWhyNot, ROOT } from './project.mjs';

const HELP = `npm start -- [--fresh]

Installs and builds what is missing or has changed, brings up Titolare with its own database, mailbox and phone,
and fills it with a small demonstration. Ctrl-C ends everything; the data stay.

  --fresh   begins anew: what an earlier start has left is erased
  --help    shows this

Settings are read from the environment: see docs/settings.md. With DATABASE_URL or SMTP_URL, a server of yours is used
in place of the one that comes along.`;

/** The whole way from a fresh clone to a running demonstration. */
export function start(args) {
  if (args.includes('--help')) return console.log(HELP);
  return orSayWhyNot(() => {
    process.chdir(ROOT);
    ensureInstalled();
    ensureServerBuilt();
    ensurePortalBuilt();
    become('dist/src/main.js', ['--demonstration', ...args]);
  });
}
