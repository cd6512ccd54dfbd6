import { Option, SubCommand } from 'nest-commander';
import { Mailbox, Mailboxes, OfferedPermission, PermissionCatalogue } from '../../collaborators';
import { Database } from '../../platform/database';
import { Conversation, Manner } from '../conversation';
import { customerNamed } from '../customer-of';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';

interface Options extends Manner {
  readonly customer?: string;
}

/** so many mailboxes are shown */
const LIMIT = 100;

@SubCommand({
  name: 'permissions',
  description: 'which permissions are there, what comes along, and on which mailboxes?',
})
export class ListPermissions extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ customer }: Options): Promise<void> {
    const answer = await this.house.open(async (house) => {
      const permissions = house.get(PermissionCatalogue).offered();
      if (customer === undefined) return { permissions, mailboxes: [] };
      const customerId = await customerNamed(customer, house);
      const { items } = await house
        .get(Database)
        .inCustomer(customerId, () => house.get(Mailboxes).page(customerId, LIMIT));
      return { permissions, mailboxes: items };
    });
    this.conversation.answer(answer, () => this.lines(answer));
  }

  private lines({
    permissions,
    mailboxes,
  }: {
    readonly permissions: readonly OfferedPermission[];
    readonly mailboxes: readonly Mailbox[];
  }): readonly string[] {
    const { language } = this.conversation;
    const say = (key: string, values = {}) => this.conversation.say(`answers.collaborator.${key}`, values);
    return [
      ...permissions.map(({ name, on, label, brings }) =>
        [
          name,
          label[language],
          say(`on.${on}`),
          ...(brings.length > 0 ? [say('brings', { names: brings.join(', ') })] : []),
        ].join('  '),
      ),
      ...mailboxes.map(({ address }) => address),
    ];
  }

  @Option({
    flags: '--customer <customer>',
    description: 'shows its mailboxes too: its id, or the user name of any of its accounts',
  })
  parseCustomer(text: string): string {
    return plainText(text);
  }
}
