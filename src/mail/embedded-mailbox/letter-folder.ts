import { KeptFiles } from '../../platform/embedded-server';
import { addressed, KeptLetter, readLetter } from './kept-letter';

/** The letters of the mailbox. */
export class LetterFolder extends KeptFiles<KeptLetter> {
  /** @throws EmbeddedServerError `folder-unusable` */
  constructor(folder: string) {
    super({ server: 'mailbox', folder, ending: '.eml', read: readLetter });
  }

  deliver(mail: Buffer, recipients: readonly string[]): Promise<KeptLetter> {
    return this.add(addressed(mail, recipients));
  }

  /** @param to a part of the recipient's address; empty: everybody's letters @returns the newest first */
  async list(to: string): Promise<KeptLetter[]> {
    const letters = await this.all();
    return letters.filter((letter) => letter.to.toLowerCase().includes(to.trim().toLowerCase()));
  }
}
