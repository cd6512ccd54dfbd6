import { Option, SubCommand } from 'nest-commander';
import { ApiClients, IssuedApiKeys } from '../../integrations';
import { after, CLIENT_SCOPES, ClientScope, Clock, DAY, operatorActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';
import { oneOf, plainText, wholeNumber } from '../option-values';

interface Options extends Manner {
  readonly client: string;
  readonly scopes: readonly ClientScope[];
  readonly days?: number;
}

@SubCommand({ name: 'issue-key', description: 'give another system a key, which is shown this once' })
export class ApiClientIssueKey extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute({ client: name, scopes, days }: Options): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const issued = await this.house.open(async (house) => {
      const client = await house.get(ApiClients).withName(name);
      const expiresAt = days === undefined ? undefined : after(house.get(Clock).now(), days * DAY);
      return house.get(IssuedApiKeys).issue(client.id, { scopes, expiresAt }, by);
    });
    this.conversation.answer(issued, () => [issued.key, this.conversation.say('answers.apiClients.shownOnce')]);
  }

  @Option({ flags: '--client <name>', required: true })
  parseClient(text: string): string {
    return plainText(text, 100);
  }

  @Option({
    flags: '--scopes <scopes>',
    description: `what may be done with it, separated by commas: ${CLIENT_SCOPES.join(', ')}`,
    required: true,
  })
  parseScopes(text: string): ClientScope[] {
    return text.split(',').map((scope) => oneOf(CLIENT_SCOPES, scope.trim()));
  }

  @Option({ flags: '--days <number>', description: 'until when it opens (default: until it is revoked)' })
  parseDays(text: string): number {
    return wholeNumber(text);
  }
}
