import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../kernel';
import { folderUnusable } from './embedded-mailbox.errors';
import { addressed, KeptLetter, readLetter } from './kept-letter';

const ENDING = '.eml';
const AT_MOST = 500;

/** The letters of the mailbox, one file each, the names in the order of arrival. Beyond {@link AT_MOST} the oldest goes. */
export class LetterFolder {
  private readonly letters = new Map<string, Promise<KeptLetter>>();
  private ids: string[];

  /** @throws EmbeddedMailboxError `folder-unusable` */
  constructor(private readonly folder: string) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
      this.ids = files.map((file) => file.slice(0, -ENDING.length)).sort();
    } catch (error) {
      throw folderUnusable(folder, error);
    }
  }

  async add(mail: Buffer, recipients: readonly string[]): Promise<KeptLetter> {
    const id = newId();
    await writeFile(this.fileOf(id), addressed(mail, recipients), { mode: 0o600 });
    this.ids.push(id);
    await this.remove(this.ids.slice(0, -AT_MOST));
    return this.read(id);
  }

  /** @param to a part of the recipient's address; empty: everybody's letters @returns the newest first */
  async list(to: string): Promise<KeptLetter[]> {
    const letters = await Promise.all(this.ids.map((id) => this.read(id)));
    return letters.filter((letter) => letter.to.toLowerCase().includes(to.trim().toLowerCase())).reverse();
  }

  async find(id: string): Promise<KeptLetter | undefined> {
    return this.ids.includes(id) ? this.read(id) : undefined;
  }

  clear(): Promise<void> {
    return this.remove(this.ids);
  }

  /** Each file is read once, when somebody first asks for it: starting with a full folder takes no time. */
  private read(id: string): Promise<KeptLetter> {
    const known = this.letters.get(id);
    if (known) return known;
    const letter = readFile(this.fileOf(id)).then((mail) => readLetter(id, mail));
    this.letters.set(id, letter);
    return letter;
  }

  private async remove(ids: readonly string[]): Promise<void> {
    this.ids = this.ids.filter((id) => !ids.includes(id));
    for (const id of ids) this.letters.delete(id);
    await Promise.all(ids.map((id) => rm(this.fileOf(id), { force: true })));
  }

  private fileOf(id: string): string {
    return join(this.folder, `${id}${ENDING}`);
  }
}
