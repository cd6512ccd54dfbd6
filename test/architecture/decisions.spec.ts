import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'docs', 'decisions');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('The decisions', () => {
  const records = readdirSync(FOLDER)
    .filter((file) => file !== 'README.md')
    .sort();

  it('are numbered without a gap', () => {
    expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  });

  it('are all listed on the first page, each by its own title', () => {
    const entries = records.map((file, index) => {
      const title = /^# \d+\. (.+)$/m.exec(read(file))?.[1];
      return `${index + 1}. [${title}](${file})`;
    });
    expect(
      read('README.md')
        .split('\n')
        .filter((line) => /^\d+\. /.test(line)),
    ).toEqual(entries);
  });
});
