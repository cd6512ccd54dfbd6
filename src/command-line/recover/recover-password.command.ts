import { Option, SubCommand } from 'nest-commander';
import { Conversation, Manner } from '../conversation';
import { HouseCommand } from '../house-command';
import { OperatorRequests } from './operator-requests';

interface Options extends Manner {
  readonly userName?: string;
  readonly taxNumber?: string;
  readonly phone?: string;
  readonly country: string;
}

@SubCommand({ name: 'password', description: 'have a link to a new password mailed, or a code sent to the phone' })
export class RecoverPassword extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly requests: OperatorRequests,
  ) {
    super(conversation);
  }

  protected execute(options: Options): Promise<void> {
    return this.requests.ask('password', options, ['userName', 'taxNumber', 'phone']);
  }

  @Option({ flags: '--user-name <name>', description: 'as anna/acme' })
  parseUserName(text: string): string {
    return text;
  }

  @Option({ flags: '--tax-number <number>', description: 'VAT number or tax code of the customer' })
  parseTaxNumber(text: string): string {
    return text;
  }

  @Option({ flags: '--phone <number>', description: 'a confirmed one, as +39…' })
  parsePhone(text: string): string {
    return text;
  }

  @Option({
    flags: '--country <code>',
    description: 'of the tax number, or of a phone number without +: two letters of ISO 3166-1',
    defaultValue: 'IT',
  })
  parseCountry(text: string): string {
    return text.toUpperCase();
  }
}
