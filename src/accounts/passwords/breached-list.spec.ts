import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BreachedList } from './breached-list';

const FOLDER = mkdtempSync(join(tmpdir(), 'titolare-breached-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const digestOf = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();
const breached = (count: number) => Array.from({ length: count }, (_, each) => `breached ${each}`);
const linesOf = (passwords: readonly string[]) =>
  passwords
    .map(digestOf)
    .sort()
    .map((digest, place) => `${digest}:${10 ** (place % 8)}`);

function written(lines: readonly string[], newLine = '\r\n', last = newLine): string {
  const path = join(FOLDER, digestOf(`${lines.length} ${lines[0]} ${lines.at(-1)} ${newLine} ${last}`));
  writeFileSync(path, lines.length === 0 ? '' : lines.join(newLine) + last);
  return path;
}

async function withList<T>(path: string, work: (list: BreachedList) => Promise<T>): Promise<T> {
  const list = await BreachedList.open(path);
  return work(list).finally(() => list.close());
}

describe('A list of breached passwords', () => {
  it.each([1, 2, 3, 70, 200, 20_000])('of %i finds each of them, and nothing else', async (count) => {
    const all = breached(count);
    await withList(written(linesOf(all)), async (list) => {
      const sample = all.filter((_, each) => count < 1_000 || each % 37 === 0);
      for (const password of sample) expect([password, await list.has(password)]).toEqual([password, true]);
      for (const password of sample) expect(await list.has(`never ${password}`)).toBe(false);
    });
  });

  it('finds its first and its last, and knows what would stand before and after', async () => {
    const texts = breached(5_000).sort((one, other) => (digestOf(one) < digestOf(other) ? -1 : 1));
    const [before, first, ...others] = texts;
    const [last, afterwards] = others.splice(-2);
    await withList(written(linesOf([first!, ...others, last!])), async (list) => {
      expect([await list.has(first!), await list.has(last!)]).toEqual([true, true]);
      expect([await list.has(before!), await list.has(afterwards!)]).toEqual([false, false]);
    });
  });

  it.each([
    ['lines that end as on Unix', written(linesOf(breached(300)), '\n')],
    ['a last line without an end', written(linesOf(breached(300)), '\r\n', '')],
    ['small letters', written(linesOf(breached(300)).map((line) => line.toLowerCase()))],
    ['no counts', written(linesOf(breached(300)).map((line) => line.slice(0, 40)))],
  ])('may have %s', (_what, path) =>
    withList(path, async (list) => {
      for (const password of breached(300)) expect(await list.has(password)).toBe(true);
      expect(await list.has('never seen')).toBe(false);
    }),
  );

  it.each([
    ['is empty', written([]), 'it is empty'],
    ['is ordered by count', written(linesOf(breached(300)).reverse()), 'its lines are not ordered by hash'],
    ['holds passwords', written(breached(300)), 'a line is no SHA-1 in hexadecimal digits'],
    ['holds NTLM digests', written(linesOf(breached(300)).map((line) => line.slice(8))), 'a line is no SHA-1'],
    ['is a folder', FOLDER, 'EISDIR'],
    ['isn’t there', join(FOLDER, 'none'), 'ENOENT'],
  ])('is refused when it %s', async (_what, path, why) => {
    await expect(BreachedList.open(path)).rejects.toThrow(why);
  });

  it('is asked with few reads, however long it is', async () => {
    await withList(written(linesOf(breached(200_000))), async (list) => {
      const { file } = list as unknown as { file: { read(...given: unknown[]): unknown } };
      const read = jest.spyOn(file, 'read');
      await list.has('breached 777');
      expect(read.mock.calls.length).toBeLessThan(30);
    });
  });
});
