import { Option, SubCommand } from 'nest-commander';
import { ACCOUNT_ROLES, isStaffRole, operatorActor, StaffRole } from '../kernel';
import { Newcomers } from '../recovery';
import { Conversation, Manner } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';
import { describeNewcomer } from './newcomer-lines';
import { oneOf, plainText } from './option-values';

const STAFF_ROLES = ACCOUNT_ROLES.filter(isStaffRole);

interface Options extends Manner {
  readonly role: StaffRole;
  readonly userName: string;
  readonly displayName: string;
  readonly email?: string;
}

@SubCommand({ name: 'create', description: 'create an account of staff, who gets the activation mail' })
export class StaffCreate extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ role, userName, displayName, email }: Options): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const newcomer = await this.house.open((house) =>
      house.get(Newcomers).addStaff({ role, userName, displayName, email }, by),
    );
    const { account, activationMail } = newcomer;
    this.conversation.answer({ accountId: account.id, userName: account.userName, activationMail }, () =>
      describeNewcomer(newcomer, this.conversation),
    );
  }

  @Option({ flags: '--role <role>', description: STAFF_ROLES.join(' or '), required: true })
  parseRole(text: string): StaffRole {
    return oneOf(STAFF_ROLES, text);
  }

  @Option({ flags: '--user-name <name>', required: true })
  parseUserName(text: string): string {
    return text;
  }

  @Option({ flags: '--display-name <name>', required: true })
  parseDisplayName(text: string): string {
    return plainText(text);
  }

  @Option({ flags: '--email <address>', description: 'without one no link can be sent, and nobody can sign in' })
  parseEmail(text: string): string {
    return text;
  }
}
