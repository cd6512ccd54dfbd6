import { Option, SubCommand } from 'nest-commander';
import { Customer, CUSTOMER_KINDS, CustomerKind } from '../accounts';
import { Mailboxes } from '../collaborators';
import { operatorActor } from '../kernel';
import { Database } from '../platform/database';
import { Language, LANGUAGES } from '../platform/i18n';
import { Newcomer, Newcomers } from '../recovery';
import { Conversation, Manner } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';
import { describeNewcomer } from './newcomer-lines';
import { oneOf, plainText, wholeNumber } from './option-values';

interface Options extends Manner {
  readonly name: string;
  readonly kind: CustomerKind;
  readonly country: string;
  readonly vatNumber?: string;
  readonly taxCode?: string;
  readonly customerLanguage?: Language;
  readonly collaboratorLimit?: number;
  readonly mailbox?: readonly string[];
  readonly userName: string;
  readonly displayName: string;
  readonly email?: string;
  readonly phone?: string;
}

@SubCommand({ name: 'create', description: 'create a customer with its principal, who gets the activation mail' })
export class CustomerCreate extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options): Promise<void> {
    const { customer, principal } = await this.create(options);
    const { account, activationMail } = principal;
    this.conversation.answer(
      { customerId: customer.id, principal: { accountId: account.id, userName: account.userName, activationMail } },
      () => [
        `${this.conversation.say('answers.customer', { ...customer })}`,
        ...describeNewcomer(principal, this.conversation),
      ],
    );
  }

  /** The customer, its principal and its mailboxes: all of it or nothing. */
  private create({
    name,
    kind,
    country,
    vatNumber,
    taxCode,
    ...options
  }: Options): Promise<{ customer: Customer; principal: Newcomer }> {
    const { userName, displayName, email, phone, collaboratorLimit, customerLanguage: language } = options;
    const principal = { userName, displayName, email, phone };
    const given = { name, kind, country, vatNumber, taxCode, collaboratorLimit, language, principal };
    return this.house.open((house) =>
      house.get(Database).acrossCustomers('new customer', async () => {
        const by = operatorActor(this.conversation.correlationId);
        const created = await house.get(Newcomers).addCustomer(given, by);
        const mailboxes = house.get(Mailboxes);
        for (const address of options.mailbox ?? []) await mailboxes.add(created.customer.id, address);
        return created;
      }),
    );
  }

  @Option({ flags: '--name <name>', description: 'of the person or company', required: true })
  parseName(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--kind <kind>', description: CUSTOMER_KINDS.join(', '), required: true })
  parseKind(text: string): CustomerKind {
    return oneOf(CUSTOMER_KINDS, text);
  }

  @Option({ flags: '--country <code>', description: 'two letters of ISO 3166-1', defaultValue: 'IT' })
  parseCountry(text: string): string {
    return text.toUpperCase();
  }

  @Option({ flags: '--vat-number <number>', description: 'with or without the country’s prefix' })
  parseVatNumber(text: string): string {
    return text;
  }

  @Option({ flags: '--tax-code <code>', description: 'codice fiscale' })
  parseTaxCode(text: string): string {
    return text;
  }

  @Option({
    flags: '--customer-language <language>',
    description: `language of the customer’s letters: ${LANGUAGES.join(' or ')}`,
  })
  parseCustomerLanguage(text: string): Language {
    return oneOf(LANGUAGES, text);
  }

  @Option({
    flags: '--collaborator-limit <number>',
    description: 'how many collaborators at a time (default: any number)',
  })
  parseCollaboratorLimit(text: string): number {
    return wholeNumber(text);
  }

  @Option({
    flags: '--mailbox <address>',
    description: 'a mailbox of the customer, which it can delegate; as often as there are',
  })
  parseMailbox(text: string, earlier: readonly string[] = []): readonly string[] {
    return [...earlier, text];
  }

  @Option({ flags: '--user-name <name>', description: 'of the principal', required: true })
  parseUserName(text: string): string {
    return text;
  }

  @Option({ flags: '--display-name <name>', description: 'of the principal', required: true })
  parseDisplayName(text: string): string {
    return plainText(text);
  }

  @Option({
    flags: '--email <address>',
    description: 'of the principal; without one, staff have to restore the credentials',
  })
  parseEmail(text: string): string {
    return text;
  }

  @Option({ flags: '--phone <number>', description: 'of the principal, as +39…' })
  parsePhone(text: string): string {
    return text;
  }
}
