import { Option, SubCommand } from 'nest-commander';
import { ApiClients, IssuedApiKeys } from '../../integrations';
import { operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { plainText, uuid } from '../option-values';

interface Options extends Manner {
  readonly client: string;
  readonly key: string;
}

@SubCommand({ name: 'revoke-key', description: 'a key opens nothing from now on' })
export class ApiClientRevokeKey extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ client: name, key: keyId }: Options): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    await this.house.open(async (house) => {
      const client = await house.get(ApiClients).withName(name);
      await house.get(IssuedApiKeys).revoke(client.id, keyId, by);
    });
    this.conversation.answer({ keyId }, () => [this.conversation.say('answers.apiClients.keyRevoked')]);
  }

  @Option({ flags: '--client <name>', required: true })
  parseClient(text: string): string {
    return plainText(text, 100);
  }

  @Option({ flags: '--key <id>', description: 'as “api-client list” shows it', required: true })
  parseKey(text: string): string {
    return uuid(text);
  }
}
