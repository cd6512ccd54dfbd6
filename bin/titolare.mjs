#!/usr/bin/env node
import { refuseOldNode } from '../scripts/parts/node-version.mjs';

refuseOldNode();
import('../scripts/parts/command-line.mjs').then(({ commandLine }) => commandLine(process.argv.slice(2)));
