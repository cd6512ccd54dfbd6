import { SettlementKind, Statement } from '../../billing-status';
import { MalformedRequest, strictInput } from '../../platform/http';
import {
  DisputeMessageDto,
  InvoiceMessageDto,
  SETTLEMENT_MESSAGES,
  SettlementMessage,
  SettlementMessageDto,
} from './billing-message.dto';

const KINDS: Readonly<Record<SettlementMessage, SettlementKind>> = {
  'payment.stated': 'payment',
  'credit_note.stated': 'credit_note',
  'refund.stated': 'refund',
};

const input = strictInput();

/**
 * What a message of the billing system says, read as strictly as any request: it is read only once its signature was verified.
 *
 * @throws MalformedRequest naming each field at fault
 */
export async function statementOf(message: unknown): Promise<Statement> {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  if (type === 'invoice.stated') {
    const { statedAt, payUrl = null, ...invoice } = (await read(message, InvoiceMessageDto)).data;
    return { kind: 'invoice', ...invoice, payUrl, statedAt: new Date(statedAt) };
  }
  if (type === 'dispute.stated') {
    const { statedAt, ...dispute } = (await read(message, DisputeMessageDto)).data;
    return { kind: 'dispute', ...dispute, statedAt: new Date(statedAt) };
  }
  if (SETTLEMENT_MESSAGES.some((each) => each === type)) {
    const { type: said, data } = await read(message, SettlementMessageDto);
    const { statedAt, ...settlement } = data;
    return { kind: KINDS[said], ...settlement, statedAt: new Date(statedAt) };
  }
  throw new MalformedRequest({ fields: [{ field: 'type', code: type === undefined ? 'missing' : 'not_one_of' }] });
}

function read<Message>(message: unknown, metatype: new () => Message): Promise<Message> {
  return input.transform(message, { type: 'body', metatype }) as Promise<Message>;
}
