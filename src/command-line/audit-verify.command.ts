import { Option, SubCommand } from 'nest-commander';
import { ChainProofs, NoSuchCustomer, Verification } from '../audit';
import { Conversation, Manner } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';
import { uuid } from './option-values';
import { REFUSED } from './wrong-use';

interface Options extends Manner {
  readonly customer?: string;
}

@SubCommand({ name: 'verify', description: 'prove that nothing in the audit log was changed, removed or put in' })
export class AuditVerify extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ customer }: Options): Promise<void> {
    const verifications = await this.house.open(async (house) => {
      const proofs = house.get(ChainProofs);
      const chains = customer === undefined ? await proofs.chains() : [customer];
      const verified: Verification[] = [];
      for (const chain of chains) verified.push(await proofs.verify(chain));
      if (verified.length === 1 && verified[0]?.length === 0) throw new NoSuchCustomer();
      return verified;
    });
    if (verifications.some(({ brokenAt }) => brokenAt !== null)) this.conversation.exitCode = REFUSED;
    this.conversation.answer(verifications, () => verifications.map((each) => this.line(each)));
  }

  private line({ brokenAt, ...verification }: Verification): string {
    return brokenAt === null
      ? this.conversation.say('answers.chain.whole', verification)
      : this.conversation.say('answers.chain.broken', { ...verification, brokenAt });
  }

  @Option({ flags: '--customer <id>', description: 'only the log of this customer' })
  parseCustomer(text: string): string {
    return uuid(text);
  }
}
