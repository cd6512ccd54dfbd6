import { Option, SubCommand } from 'nest-commander';
import { STATED_INVOICE_STATES, StatedInvoiceState } from '../../billing-status';
import { oneOf, plainText } from '../option-values';
import { WrongUse } from '../wrong-use';
import { RecordCommand, RecordOptions } from './record-command';

interface Options extends RecordOptions {
  readonly number: string;
  readonly total: number;
  readonly dueOn: string;
  readonly state?: StatedInvoiceState;
  readonly payUrl?: string;
}

@SubCommand({
  name: 'record-invoice',
  arguments: '<invoice>',
  argsDescription: { '<invoice>': 'the billing system’s own id of it' },
  description: 'state an invoice in the place of the billing system',
})
export class RecordInvoice extends RecordCommand<Options> {
  protected statement(options: Options, [externalId = '']: readonly string[]) {
    const { customer, number, total, currency, dueOn, state = 'open', payUrl = null } = options;
    return { kind: 'invoice' as const, externalId, customer, number, total, currency, dueOn, state, payUrl };
  }

  @Option({ flags: '--number <text>', description: 'what stands on the paper', required: true })
  parseNumber(text: string): string {
    return plainText(text, 100);
  }

  @Option({ flags: '--total <minor units>', description: '12200 for 122.00', required: true })
  parseTotal(text: string): number {
    return this.minorUnits(text);
  }

  @Option({ flags: '--due-on <day>', description: 'the last day on which it is paid in time', required: true })
  parseDueOn(text: string): string {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && isDay(text)) return text;
    throw new WrongUse('It must be a day such as 2026-05-31.');
  }

  @Option({ flags: '--state <state>', description: `one of: ${STATED_INVOICE_STATES.join(', ')} (default: open)` })
  parseState(text: string): StatedInvoiceState {
    return oneOf(STATED_INVOICE_STATES, text);
  }

  @Option({ flags: '--pay-url <link>', description: 'where the principal pays it, https only' })
  parsePayUrl(text: string): string {
    if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
    throw new WrongUse('It must be a link that begins with https://.');
  }
}

/** Not 31 February. */
function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
