import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Policies } from '../../accounts';
import { SystemActor } from '../../kernel';
import { plainText } from '../option-values';
import { REFUSED } from '../wrong-use';
import { WantedOptions, WantedPolicy, WantedPolicyCommand } from './wanted-policy-command';

interface Options extends WantedOptions {
  readonly reason: string;
  readonly yes?: boolean;
}

@SubCommand({
  name: 'change',
  description: 'change the policy of a customer in the principal’s place; without --yes it says what that would do',
})
export class ChangePolicy extends WantedPolicyCommand<Options> {
  /** What was foreseen is what happens: had the policy changed meanwhile, it is refused. */
  protected async conclude(
    house: INestApplicationContext,
    { customerId, version, overrides }: WantedPolicy,
    { reason, yes }: Options,
    by: SystemActor,
  ): Promise<boolean> {
    if (!yes) {
      this.conversation.exitCode = REFUSED;
      return false;
    }
    await house.get(Policies).change(customerId, version, overrides, by, reason);
    return true;
  }

  @Option({ flags: '--reason <text>', description: 'why; in the customer’s history', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }

  @Option({ flags: '--yes', description: 'change it' })
  parseYes(): boolean {
    return true;
  }
}
