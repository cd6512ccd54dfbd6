import { Option, SubCommand } from 'nest-commander';
import { ApiClients } from '../../integrations';
import { operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText } from '../option-values';

interface Options extends Manner {
  readonly name: string;
}

@SubCommand({ name: 'create', description: 'add another system; it can do nothing until it has a key' })
export class ApiClientCreate extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ name }: Options): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const client = await this.house.open((house) => house.get(ApiClients).create(name, by));
    this.conversation.answer(client, () => [this.conversation.say('answers.apiClients.client', { ...client })]);
  }

  @Option({ flags: '--name <name>', description: 'of its own', required: true })
  parseName(text: string): string {
    return plainText(text, 100);
  }
}
