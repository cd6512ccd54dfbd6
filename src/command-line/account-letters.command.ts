import { Option, SubCommand } from 'nest-commander';
import { Accounts } from '../accounts';
import { LetterList, LetterState } from '../mail';
import { Database } from '../platform/database';
import { TextMessageList, TextMessageState } from '../sms';
import { Conversation, Manner } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';
import { wholeNumber } from './option-values';

interface Options extends Manner {
  readonly limit: number;
}

type Sent = ({ readonly by: 'mail' } & LetterState) | ({ readonly by: 'text_message' } & TextMessageState);

const LIMIT = 20;

@SubCommand({
  name: 'letters',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'as anna/acme' },
  description: 'what became of the mails and text messages to this account?',
})
export class AccountLetters extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ limit = LIMIT }: Options, [userName = '']: readonly string[]): Promise<void> {
    const sent = await this.sentTo(userName, limit);
    this.conversation.answer(sent, () =>
      sent.length === 0 ? [this.conversation.say('answers.letters.none')] : sent.map((each) => this.line(each)),
    );
  }

  /** The newest first. */
  private sentTo(userName: string, limit: number): Promise<Sent[]> {
    return this.house.open((house) =>
      house.get(Database).acrossCustomers('letters shown to the operator', async () => {
        const { id } = await house.get(Accounts).withUserName(userName);
        const letters = await house.get(LetterList).page(id, limit);
        const messages = await house.get(TextMessageList).page(id, limit);
        const all: Sent[] = [
          ...letters.items.map((letter) => ({ by: 'mail' as const, ...letter })),
          ...messages.items.map((message) => ({ by: 'text_message' as const, ...message })),
        ];
        return all.sort((one, other) => other.queuedAt.getTime() - one.queuedAt.getTime()).slice(0, limit);
      }),
    );
  }

  private line(sent: Sent): string {
    const say = (key: string) => this.conversation.say(`answers.letters.${key}`);
    const [to, answer] = sent.by === 'mail' ? [sent.address, sent.serverAnswer] : [sent.number, this.answerTo(sent)];
    const parts = [this.conversation.moment(sent.queuedAt), sent.kind, to, say(`states.${sent.state}`)];
    return [...parts, ...(answer === null ? [] : [answer])].join('  ');
  }

  private answerTo({ gatewayAnswer, withheldBecause }: TextMessageState): string | null {
    return withheldBecause === null
      ? gatewayAnswer
      : this.conversation.say(`answers.letters.withheld.${withheldBecause}`);
  }

  @Option({ flags: '--limit <number>', description: `how many, the newest first (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeNumber(text);
  }
}
