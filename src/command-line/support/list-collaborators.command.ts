import { Option, SubCommand } from 'nest-commander';
import { COLLABORATOR_STATES, CollaboratorState, showCollaborator } from '../../collaborators';
import { AccountByStaff } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { oneOf, plainText } from '../option-values';

interface Options extends Manner {
  readonly state?: CollaboratorState;
  readonly search?: string;
}

const LIMIT = 100;

@SubCommand({
  name: 'collaborators',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'of any account of the customer' },
  description: 'which collaborators has the customer of this account?',
})
export class ListCollaborators extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ state, search }: Options, [userName = '']: readonly string[]): Promise<void> {
    const rows = await this.house.open(async (house) => {
      const accounts = house.get(AccountByStaff);
      const { customer } = await accounts.readNamed(userName);
      if (!customer) return [];
      const filter = { state, search, sort: 'userName', limit: LIMIT } as const;
      return (await accounts.collaboratorsOf(customer.customer.id, filter)).items;
    });
    const shown = rows.map((row) => showCollaborator(row, (key, values = {}) => this.conversation.say(key, values)));
    this.conversation.answer(shown, () =>
      shown.length === 0
        ? [this.conversation.say('answers.support.nobody')]
        : shown.map((each) => [each.userName, each.displayName, each.state.text].join('  ')),
    );
  }

  @Option({ flags: '--state <state>', description: COLLABORATOR_STATES.join(', ') })
  parseState(text: string): CollaboratorState {
    return oneOf(COLLABORATOR_STATES, text);
  }

  @Option({ flags: '--search <text>', description: 'a part of user name, name or address' })
  parseSearch(text: string): string {
    return plainText(text, 100);
  }
}
