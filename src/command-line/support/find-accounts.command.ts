import { Option, SubCommand } from 'nest-commander';
import { FoundAccount } from '../../accounts';
import { operatorActor } from '../../kernel';
import { LONGEST_SEARCH, SearchByStaff, showFoundAccount } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText, wholeNumber } from '../option-values';

interface Options extends Manner {
  readonly limit: number;
}

const LIMIT = 20;

@SubCommand({
  name: 'find',
  arguments: '<text>',
  argsDescription: {
    '<text>': 'user name, address, phone number or name; or name, VAT number or tax code of the customer',
  },
  description: 'which account does somebody mean?',
})
export class FindAccounts extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ limit = LIMIT }: Options, [typed = '']: readonly string[]): Promise<void> {
    const text = plainText(typed, LONGEST_SEARCH);
    const by = operatorActor(this.conversation.correlationId);
    const { items } = await this.house.open((house) => house.get(SearchByStaff).page(text, limit, undefined, by));
    const say = (key: string, values = {}) => this.conversation.say(key, values);
    const shown = items.map((found) => showFoundAccount(found, say));
    this.conversation.answer(shown, () =>
      items.length === 0 ? [say('answers.support.nobody')] : items.map((found) => this.line(found)),
    );
  }

  private line(found: FoundAccount): string {
    const say = (key: string, values = {}) => this.conversation.say(key, values);
    const { userName, displayName, role, customer } = found;
    const { state, holds, matched } = showFoundAccount(found, say);
    return [
      userName,
      displayName,
      say(`answers.explain.roles.${role}`, { customer: customer?.name }),
      [state.text, ...holds.map(({ title }) => title)].join('; '),
      matched.text,
    ].join('  ');
  }

  @Option({ flags: '--limit <number>', description: `how many, what fits best first (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeNumber(text);
  }
}
