// Any Node that knows modules can read this file: nothing newer than what it refuses may be in it.
import { readFileSync } from 'fs';

/** Ends the process with one sentence if this Node is older than package.json's `engines` asks for. */
export function refuseOldNode() {
  const description = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = description.engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    console.error('Titolare needs Node ' + wanted + ' or newer, and this is Node ' + process.versions.node + '.');
    process.exit(1);
  }
}

function isOlder(version, wanted) {
  const numbers = version.split('.').map(Number);
  const wantedNumbers = wanted.split('.').map(Number);
  for (let i = 0; i < wantedNumbers.length; i++) {
    if (numbers[i] !== wantedNumbers[i]) return numbers[i] < wantedNumbers[i];
  }
  return false;
}
