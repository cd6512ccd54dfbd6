import { Option, SubCommand } from 'nest-commander';
import { operatorActor, SystemActor } from '../../kernel';
import { UNDELIVERED_STATES, UndeliveredState } from '../../platform/database';
import {
  Channel,
  CHANNELS,
  LONGEST_SEARCH,
  showUndelivered,
  UndeliveredFilter,
  UndeliveredMessage,
  UndeliveredMessageDto,
  UndeliveredMessages,
} from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { oneOf, plainText, wholeNumber } from '../option-values';

interface Options extends Manner {
  readonly state?: UndeliveredState;
  readonly channel?: Channel;
  readonly search?: string;
  readonly dealtWith?: boolean;
  readonly oldestFirst?: boolean;
  readonly limit?: number;
}

const LIMIT = 20;

@SubCommand({
  name: 'undelivered',
  description: 'which letters and text messages have not arrived, and what can be done?',
})
export class ListUndelivered extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options): Promise<void> {
    const { state = 'failed', channel, search, dealtWith, oldestFirst, limit = LIMIT } = options;
    const by = operatorActor(this.conversation.correlationId);
    const filter = { state, channel, search, dealtWith, oldestFirst: oldestFirst === true };
    const items = await this.house.open((house) => this.found(house.get(UndeliveredMessages), filter, limit, by));
    const say = (key: string, values = {}) => this.conversation.say(key, values);
    const shown = items.map((message) => showUndelivered(message, say));
    this.conversation.answer(shown, () =>
      shown.length === 0 ? [say('answers.letters.none')] : shown.map((message) => this.line(message)),
    );
  }

  /** Where only some are asked for, pages may be short. */
  private async found(
    messages: UndeliveredMessages,
    filter: UndeliveredFilter,
    limit: number,
    by: SystemActor,
  ): Promise<UndeliveredMessage[]> {
    const { items, next } = await messages.page(filter, limit, undefined, by);
    for (let after = next; after !== null && items.length < limit;) {
      const page = await messages.page(filter, limit - items.length, after, by);
      items.push(...page.items);
      after = page.next;
    }
    return items;
  }

  private line({ queuedAt, title, to, account, explanation, nextStep }: UndeliveredMessageDto): string {
    return [this.conversation.moment(queuedAt), account?.userName ?? '–', to, title, explanation, nextStep.text].join(
      '  ',
    );
  }

  @Option({ flags: '--state <state>', description: `${UNDELIVERED_STATES.join(' or ')} (default: failed)` })
  parseState(text: string): UndeliveredState {
    return oneOf(UNDELIVERED_STATES, text);
  }

  @Option({ flags: '--channel <channel>', description: `${CHANNELS.join(' or ')} (default: both)` })
  parseChannel(text: string): Channel {
    return oneOf(CHANNELS, text);
  }

  @Option({
    flags: '--search <text>',
    description: 'whose: as for “support find”; a principal means the whole customer',
  })
  parseSearch(text: string): string {
    return plainText(text, LONGEST_SEARCH);
  }

  @Option({
    flags: '--dealt-with <yes-or-no>',
    description: 'only those about which nothing, or something, is left to be done (default: all)',
  })
  parseDealtWith(text: string): boolean {
    return oneOf(['yes', 'no'], text) === 'yes';
  }

  @Option({ flags: '--oldest-first', description: 'the oldest first, rather than the newest' })
  parseOldestFirst(): boolean {
    return true;
  }

  @Option({ flags: '--limit <number>', description: `how many (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeNumber(text);
  }
}
