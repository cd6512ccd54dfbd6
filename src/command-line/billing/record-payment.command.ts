import { Option, SubCommand } from 'nest-commander';
import { RecordCommand, RecordOptions } from './record-command';

interface Options extends RecordOptions {
  readonly amount: number;
  readonly void?: boolean;
}

@SubCommand({
  name: 'record-payment',
  arguments: '<invoice> <payment>',
  argsDescription: {
    '<invoice>': 'the billing system’s own id of it',
    '<payment>': 'an id of the payment; the same again restates it',
  },
  description: 'state a payment in the place of the billing system',
})
export class RecordPayment extends RecordCommand<Options> {
  protected statement(
    { customer, amount, currency, void: isVoid = false }: Options,
    [invoice = '', externalId = '']: readonly string[],
  ) {
    return { kind: 'payment' as const, externalId, invoice, customer, amount, currency, isVoid };
  }

  @Option({ flags: '--amount <minor units>', description: '12200 for 122.00', required: true })
  parseAmount(text: string): number {
    return this.minorUnits(text);
  }

  @Option({ flags: '--void', description: 'it was taken back, e.g. it bounced' })
  parseVoid(): boolean {
    return true;
  }
}
