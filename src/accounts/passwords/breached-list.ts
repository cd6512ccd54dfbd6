import { createHash } from 'node:crypto';
import { FileHandle, open } from 'node:fs/promises';

/** A line: SHA-1 in hexadecimal digits, and how often it was seen. */
const LINE = /^[0-9A-F]{40}(?::\d{1,12})?$/i;
const LONGEST_LINE = 64;
const DIGITS = 40;
/** Below this much the lines are looked at one by one: what a disk reads at once. */
const BLOCK = 4096;
const SAMPLES = 256;

/** Why a file can't be such a list. */
export class NoBreachedList extends Error {}

/**
 * A file of breached passwords, as Have I Been Pwned publishes them ("ordered by hash"). It may be larger than memory: nothing of it is
 * loaded, each question takes some thirty small reads of 40 gigabytes.
 */
export class BreachedList {
  private constructor(
    private readonly file: FileHandle,
    /** bytes */
    private readonly size: number,
  ) {}

  /** @throws NoBreachedList where lines are no digests, or not in their order; Error where it can't be read */
  static async open(path: string): Promise<BreachedList> {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const list = new BreachedList(file, size);
      await list.requireOrder();
      return list;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** @param text a password in NFC */
  async has(text: string): Promise<boolean> {
    const wanted = createHash('sha1').update(text).digest('hex').toUpperCase();
    let [from, to] = [0, this.size];
    while (to - from > BLOCK) {
      const start = await this.lineAfter(Math.floor((from + to) / 2));
      const found = start < to ? await this.digestAt(start) : null;
      if (found !== null && found <= wanted) from = start;
      else to = Math.min(start, Math.floor((from + to) / 2) + 1);
    }
    const lines = await this.read(from, to - from + LONGEST_LINE);
    return lines.split('\n').some((line) => line.slice(0, DIGITS).toUpperCase() === wanted);
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  /** That all lines are in order, nobody can find out quickly; that many of them are, is enough to know a list of another sort. */
  private async requireOrder(): Promise<void> {
    let last = '';
    for (let sample = 0; sample < SAMPLES; sample++) {
      const start = sample === 0 ? 0 : await this.lineAfter(Math.floor((this.size * sample) / SAMPLES));
      if (start >= this.size) break;
      const [line = ''] = (await this.read(start, LONGEST_LINE)).split(/\r?\n/, 1);
      if (!LINE.test(line)) throw new NoBreachedList('a line is no SHA-1 in hexadecimal digits');
      if (line.toUpperCase() < last) throw new NoBreachedList('its lines are not ordered by hash');
      last = line.toUpperCase();
    }
    if (last === '') throw new NoBreachedList('it is empty');
  }

  /** Where the first line begins that begins after this place. */
  private async lineAfter(place: number): Promise<number> {
    const end = (await this.read(place, 2 * LONGEST_LINE)).indexOf('\n');
    return end < 0 ? this.size : place + end + 1;
  }

  private async digestAt(place: number): Promise<string> {
    return (await this.read(place, DIGITS)).toUpperCase();
  }

  private async read(place: number, length: number): Promise<string> {
    const { buffer, bytesRead } = await this.file.read(Buffer.alloc(length), 0, length, place);
    return buffer.toString('latin1', 0, bytesRead);
  }
}
