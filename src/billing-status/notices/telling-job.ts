import { JobOptions } from '../../platform/jobs';

export const TELL_OF_UNPAID_HOLD = 'tell-of-unpaid-hold';

export interface TellOfUnpaidHoldPayload {
  readonly customerId: string;
}

/** For {@link Jobs.enqueue}: the principal of this customer may have to be told something. */
export function tellingJob(customerId: string): [name: string, payload: TellOfUnpaidHoldPayload, options: JobOptions] {
  return [TELL_OF_UNPAID_HOLD, { customerId }, { key: `${TELL_OF_UNPAID_HOLD} ${customerId}` }];
}
