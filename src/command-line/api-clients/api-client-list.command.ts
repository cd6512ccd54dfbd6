import { SubCommand } from 'nest-commander';
import { ApiClients, IssuedApiKeys } from '../../integrations';
import { Conversation } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { describedKey } from './described-key';

/** More than any deployment has. */
const MOST = 100;

@SubCommand({ name: 'list', description: 'the other systems and their keys, the newest first' })
export class ApiClientList extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(): Promise<void> {
    const clients = await this.house.open(async (house) => {
      const { items } = await house.get(ApiClients).page(MOST);
      const keys = house.get(IssuedApiKeys);
      return Promise.all(items.map(async (client) => ({ ...client, keys: (await keys.page(client.id, MOST)).items })));
    });
    this.conversation.answer(clients, () =>
      clients.length === 0
        ? [this.conversation.say('answers.apiClients.none')]
        : clients.flatMap((client) => [
            this.conversation.say('answers.apiClients.client', { name: client.name, id: client.id }),
            ...client.keys.map((key) => `  ${describedKey(key, this.conversation)}`),
          ]),
    );
  }
}
