import { Injectable } from '@nestjs/common';
import { Option } from 'nest-commander';
import { BillingMirror, Statement } from '../../billing-status';
import { Clock, operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { WrongUse } from '../wrong-use';
import { externalId } from './external-id';

export interface RecordOptions extends Manner {
  readonly customer: string;
  readonly currency: string;
}

type Undated<S> = S extends Statement ? Omit<S, 'statedAt'> : never;

/** States something in the place of the billing system, as it is now. What that states later counts more. */
@Injectable()
export abstract class RecordCommand<Options extends RecordOptions> extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options, ids: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const undated = this.statement(options, ids.map(externalId));
    const { news, unknownCustomers } = await this.house.open((house) =>
      house.get(BillingMirror).take([{ ...undated, statedAt: house.get(Clock).now() }], by),
    );
    const isCustomerKnown = unknownCustomers.length === 0;
    this.conversation.answer({ isNew: news.length > 0, isCustomerKnown }, () => [
      this.conversation.say(`answers.billing.${isCustomerKnown ? 'recorded' : 'recordedForUnknown'}`),
    ]);
  }

  protected abstract statement(options: Options, ids: readonly string[]): Undated<Statement>;

  @Option({ flags: '--customer <id>', description: 'the billing system’s own id of it', required: true })
  parseCustomer(text: string): string {
    return externalId(text);
  }

  @Option({ flags: '--currency <code>', description: 'ISO 4217, such as EUR', required: true })
  parseCurrency(text: string): string {
    if (/^[A-Z]{3}$/.test(text)) return text;
    throw new WrongUse('It must have three capital letters, such as EUR.');
  }

  /** @throws WrongUse */
  protected minorUnits(text: string): number {
    if (/^\d{1,12}$/.test(text)) return Number(text);
    throw new WrongUse('It must be a whole number of minor units: 12200 for 122.00.');
  }
}
