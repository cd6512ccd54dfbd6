// Compiles the server into dist/, and puts beside it what it reads from its own folders: letters, translations, pages.
import { cpSync, statSync } from 'node:fs';
import { inProject, succeeds } from './parts/project.mjs';

const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
if (!succeeds(process.execPath, [compiler, '-p', inProject('tsconfig.build.json')])) process.exit(1);

cpSync(inProject('src'), inProject('dist', 'src'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});
