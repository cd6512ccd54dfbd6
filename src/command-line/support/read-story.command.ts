import { Option, SubCommand } from 'nest-commander';
import { showMoment, STORY_KINDS, StoryByStaff, StoryKind } from '../../support';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { oneOf, wholeNumber } from '../option-values';

interface Options extends Manner {
  readonly limit: number;
  readonly kind?: StoryKind;
}

type ShownMoment = ReturnType<typeof showMoment>;

const LIMIT = 50;

@SubCommand({
  name: 'story',
  arguments: '<user-name>',
  argsDescription: { '<user-name>': 'as anna/acme' },
  description: 'what happened to this account: holds, codes, mails, sign-ins, who did what',
})
export class ReadStory extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ limit = LIMIT, kind }: Options, [userName = '']: readonly string[]): Promise<void> {
    const { items, userNames } = await this.house.open((house) =>
      house.get(StoryByStaff).latestOf(userName, kind, limit),
    );
    const say = (key: string, values = {}) => this.conversation.say(key, values);
    const shown = items.map((moment) => showMoment(moment, userNames, say));
    this.conversation.answer(shown, () => shown.map((moment) => this.line(moment)));
  }

  private line({ at, title, explanation, by, reasonInWords, from }: ShownMoment): string {
    const side = by?.side ? this.conversation.say(`holds.lifters.${by.side}`) : null;
    const actor = by?.userName && side ? `${by.userName} (${side})` : side;
    const rest = [explanation, actor, reasonInWords, from?.address].filter((part) => part);
    return [this.conversation.moment(at), title, ...rest].join('  ');
  }

  @Option({ flags: '--limit <number>', description: `how many moments, the newest first (default: ${LIMIT})` })
  parseLimit(text: string): number {
    return wholeNumber(text);
  }

  @Option({ flags: '--kind <kind>', description: STORY_KINDS.join(', ') })
  parseKind(text: string): StoryKind {
    return oneOf(STORY_KINDS, text);
  }
}
