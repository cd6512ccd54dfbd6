import { Option, SubCommand } from 'nest-commander';
import { Conversation, Manner } from '../conversation';
import { HouseCommand } from '../house-command';
import { OperatorRequests } from './operator-requests';

interface Options extends Manner {
  readonly email?: string;
  readonly taxNumber?: string;
  readonly country: string;
}

@SubCommand({ name: 'user-name', description: 'have a forgotten user name mailed to the address on file' })
export class RecoverUserName extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly requests: OperatorRequests,
  ) {
    super(conversation);
  }

  protected execute(options: Options): Promise<void> {
    return this.requests.ask('user_name', options, ['email', 'taxNumber']);
  }

  @Option({ flags: '--email <address>', description: 'of the account' })
  parseEmail(text: string): string {
    return text;
  }

  @Option({ flags: '--tax-number <number>', description: 'VAT number or tax code of the customer' })
  parseTaxNumber(text: string): string {
    return text;
  }

  @Option({
    flags: '--country <code>',
    description: 'of the tax number: two letters of ISO 3166-1',
    defaultValue: 'IT',
  })
  parseCountry(text: string): string {
    return text.toUpperCase();
  }
}
