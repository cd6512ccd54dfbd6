import { refuseOldNode } from './parts/node-version.mjs';

refuseOldNode();
// Only now, for an older Node could not even read the rest.
import('./parts/start.mjs').then(({ start }) => start(process.argv.slice(2)));
