// npm run races -- [--runs 10] [suites]: runs the races of test/races again and again, and says how often each came out as it must.
import { refuseOldNode } from './parts/node-version.mjs';

refuseOldNode();
import('./parts/races.mjs').then(({ races }) => races(process.argv.slice(2)));
