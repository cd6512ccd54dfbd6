import { SubCommand } from 'nest-commander';
import { AccountByStaff, showAccount } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';

type ShownAccount = ReturnType<typeof showAccount>;

@SubCommand({
  name: 'show',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'as anna/acme' },
  description: 'who this account is: customer, address, phone, permissions, second factor',
})
export class ShowAccount extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(_: Manner, [userName = '']: readonly string[]): Promise<void> {
    const facts = await this.house.open((house) => house.get(AccountByStaff).readNamed(userName));
    const shown = showAccount(facts, (key, values = {}) => this.conversation.say(key, values));
    this.conversation.answer(shown, () => this.lines(shown));
  }

  private lines(shown: ShownAccount): string[] {
    const { userName, displayName, role, customer, state, permissions, secondFactor } = shown;
    const roleInWords = this.conversation.say(`answers.explain.roles.${role}`, { customer: customer?.name });
    const held = permissions.map(({ permission, mailbox }) => (mailbox ? `${permission} (${mailbox})` : permission));
    const rows: [string, string][] = [
      ['state', state.text],
      ['principal', customer?.principal.userName ?? ''],
      ['numbers', [customer?.vatNumber, customer?.taxCode].filter(Boolean).join(', ')],
      ['email', this.address(shown)],
      ['phone', this.phone(shown)],
      ['permissions', held.join(', ')],
      ['secondFactor', secondFactor.isAskedFor ? secondFactor.ways.join(', ') : ''],
    ];
    const told = rows.filter(([, text]) => text !== '');
    const width = Math.max(...told.map(([key]) => this.say(key).length));
    return [
      `${userName}: ${displayName}, ${roleInWords}`,
      ...told.map(([key, text]) => `  ${this.say(key).padEnd(width)}  ${text}`),
    ];
  }

  private address({ email, emailConfirmedAt, emailRefusedAt, emailBlockedAt }: ShownAccount): string {
    if (email === null) return this.say('none');
    const marks = [
      emailConfirmedAt ? '' : this.say('unconfirmed'),
      emailRefusedAt ? this.say('refused', { at: this.conversation.moment(emailRefusedAt) }) : '',
      emailBlockedAt ? this.say('blocked', { at: this.conversation.moment(emailBlockedAt) }) : '',
    ];
    return [email, ...marks.filter((mark) => mark !== '')].join('; ');
  }

  private phone({ phone, phoneConfirmedAt }: ShownAccount): string {
    if (phone === null) return this.say('none');
    return phoneConfirmedAt ? phone : `${phone}; ${this.say('unconfirmed')}`;
  }

  private say(key: string, values = {}): string {
    return this.conversation.say(`answers.support.account.${key}`, values);
  }
}
