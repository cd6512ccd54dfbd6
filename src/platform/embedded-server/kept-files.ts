import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../kernel';
import { folderUnusable } from './embedded-server.errors';

const AT_MOST = 500;

export interface KeptFilesOptions<Kept> {
  /** what keeps them, to the operator */
  readonly server: string;
  /** made if missing */
  readonly folder: string;
  /** of their names, e.g. `.eml` */
  readonly ending: string;
  readonly read: (id: string, content: Buffer) => Kept | Promise<Kept>;
}

/** Things that came, one file each, the names in the order of arrival. Beyond {@link AT_MOST} the oldest goes. */
export class KeptFiles<Kept> {
  private readonly known = new Map<string, Promise<Kept>>();
  private ids: string[];

  /** @throws EmbeddedServerError `folder-unusable` */
  constructor(private readonly options: KeptFilesOptions<Kept>) {
    const { server, folder, ending } = options;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const files = readdirSync(folder).filter((file) => file.endsWith(ending));
      this.ids = files.map((file) => file.slice(0, -ending.length)).sort();
    } catch (error) {
      throw folderUnusable(server, folder, error);
    }
  }

  async add(content: Buffer | string): Promise<Kept> {
    const id = newId();
    await writeFile(this.fileOf(id), content, { mode: 0o600 });
    this.ids.push(id);
    await this.remove(this.ids.slice(0, -AT_MOST));
    return this.read(id);
  }

  /** The newest first. */
  async all(): Promise<Kept[]> {
    return (await Promise.all(this.ids.map((id) => this.read(id)))).reverse();
  }

  async find(id: string): Promise<Kept | undefined> {
    return this.ids.includes(id) ? this.read(id) : undefined;
  }

  clear(): Promise<void> {
    return this.remove(this.ids);
  }

  /** Each file is read once, when somebody first asks for it: starting with a full folder takes no time. */
  private read(id: string): Promise<Kept> {
    const known = this.known.get(id);
    if (known) return known;
    const kept = readFile(this.fileOf(id)).then((content) => this.options.read(id, content));
    this.known.set(id, kept);
    return kept;
  }

  private async remove(ids: readonly string[]): Promise<void> {
    this.ids = this.ids.filter((id) => !ids.includes(id));
    for (const id of ids) this.known.delete(id);
    await Promise.all(ids.map((id) => rm(this.fileOf(id), { force: true })));
  }

  private fileOf(id: string): string {
    return join(this.options.folder, `${id}${this.options.ending}`);
  }
}
