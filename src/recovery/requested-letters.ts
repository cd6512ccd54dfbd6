import { Injectable } from '@nestjs/common';
import { Account, Recipients } from '../accounts';
import { Actor } from '../kernel';
import { LetterTemplate, Mail } from '../mail';
import { enoughRequestsLetter } from './letters/enough-requests.letter';

/** Letters that somebody asked for who may be anybody. Runs in the caller's transaction. */
@Injectable()
export class RequestedLetters {
  constructor(
    private readonly recipients: Recipients,
    private readonly mail: Mail,
  ) {}

  /**
   * Sends a letter to the address on file; where there is none, nothing happens. When the mailbox has had enough, what the letter would
   * say is not even made, so the last link goes on working, and one other letter within the hour says so. The operator is not held up.
   *
   * @param make gives what the letter says, e.g. a new link
   * @param mayWait whether what was sent before still serves; where not, the letter goes out however full the mailbox is
   */
  async send<Data>(
    account: Account,
    template: LetterTemplate<Data>,
    make: () => Promise<Data>,
    by: Actor,
    mayWait = true,
  ): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    if (by.kind === 'system') {
      await this.mail.queue(template, to, await make(), by);
    } else if ((await this.mail.hasRoom(template, to.address)) || !mayWait) {
      await this.mail.queueOnRequest(template, to, await make(), by);
    } else {
      const { displayName: name, userName } = account;
      await this.mail.queueOnceAnHour(enoughRequestsLetter, to, { name, userName }, by);
    }
  }
}
