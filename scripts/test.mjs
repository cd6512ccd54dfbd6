import { refuseOldNode } from './parts/node-version.mjs';

refuseOldNode();
import('./parts/test.mjs').then(({ test }) => test(process.argv.slice(2)));
