import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Accounts } from '../../accounts';
import { SystemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { LetterRestorations, RestorationFee, Restorations } from '../../support';
import { Manner } from '../conversation';
import { plainText } from '../option-values';
import { WrongUse } from '../wrong-use';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly reason: string;
  readonly address?: string;
  readonly fee?: RestorationFee;
}

interface Restored {
  readonly restorationId: string;
  /** null: by letter */
  readonly oneTimePassword: string | null;
  readonly goodUntil: Date;
}

@SubCommand({
  name: 'restore',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'as anna/acme' },
  description: 'let somebody in who has no e-mail address: by a one-time password, or by letter to a new address',
})
export class RestoreCredentials extends RequestCommand<Restored, Options> {
  protected async call(
    house: INestApplicationContext,
    { reason, address, fee: asked }: Options,
    userName: string,
    by: SystemActor,
  ): Promise<Restored> {
    const { id: accountId } = await house
      .get(Database)
      .acrossCustomers('act of the operator', () => house.get(Accounts).withUserName(userName));
    const fee = asked ?? null;
    if (address !== undefined) {
      const begun = await house.get(LetterRestorations).begin(accountId, { reason, fee }, address, by);
      return { restorationId: begun.id, oneTimePassword: null, goodUntil: begun.expiresAt };
    }
    const { restoration, given } = await house.get(Restorations).byOneTimePassword(accountId, { reason, fee }, by);
    return { restorationId: restoration.id, oneTimePassword: given.text, goodUntil: given.goodUntil };
  }

  protected lines({ restorationId, oneTimePassword, goodUntil }: Restored): readonly string[] {
    const until = this.conversation.moment(goodUntil);
    if (oneTimePassword === null) return [this.say('restoration_begun', { restorationId, until })];
    return [oneTimePassword, this.say('restored', { until })];
  }

  @Option({ flags: '--reason <text>', description: 'why; told to the customer, and in the history', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }

  @Option({
    flags: '--address <address>',
    description: 'the new address: it is confirmed, and a member of staff must agree',
  })
  parseAddress(text: string): string {
    return plainText(text, 254);
  }

  @Option({
    flags: '--fee <amount>',
    description: 'what it costs the customer, in minor units with the currency: 2500EUR',
  })
  parseFee(text: string): RestorationFee {
    const [, amount, currency] = /^([1-9]\d{0,7})([A-Z]{3})$/.exec(text) ?? [];
    if (amount === undefined || currency === undefined) throw new WrongUse('It must be a fee such as 2500EUR.');
    return { amount: Number(amount), currency };
  }
}
