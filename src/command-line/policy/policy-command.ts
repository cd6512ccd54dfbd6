import { Injectable } from '@nestjs/common';
import { Option } from 'nest-commander';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';

export interface PolicyOptions extends Manner {
  /** its id, or the user name of any of its accounts */
  readonly customer: string;
}

/** What the commands have in common that are about the policy of one customer. */
@Injectable()
export abstract class PolicyCommand<Options extends PolicyOptions = PolicyOptions> extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    protected readonly house: House,
  ) {
    super(conversation);
  }

  protected say(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.conversation.say(`answers.policy.${key}`, values);
  }

  @Option({
    flags: '--customer <customer>',
    description: 'its id, or the user name of any of its accounts',
    required: true,
  })
  parseCustomer(text: string): string {
    return plainText(text);
  }
}
