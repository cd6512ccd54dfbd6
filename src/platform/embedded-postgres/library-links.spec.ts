import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibraries } from './library-links';

it('makes the links that the install script would have made, as often as asked', () => {
  const place = mkdtempSync(join(tmpdir(), 'titolare-links-'));
  try {
    mkdirSync(join(place, 'native', 'lib'), { recursive: true });
    writeFileSync(
      join(place, 'native', 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
    );
    writeFileSync(join(place, 'native', 'lib', 'libpq.so.5.18'), '');

    linkLibraries(place);
    linkLibraries(place);
    expect(readlinkSync(join(place, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  } finally {
    rmSync(place, { recursive: true });
  }
});
