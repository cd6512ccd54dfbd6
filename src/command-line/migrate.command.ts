import { Command } from 'nest-commander';
import { Conversation } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';

@Command({ name: 'migrate', description: 'bring the schema of the database up to date' })
export class Migrate extends HouseCommand {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(): Promise<void> {
    const migrations = await this.house.migrate();
    this.conversation.answer({ migrations }, () =>
      migrations.length === 0 ? [this.conversation.say('answers.upToDate')] : migrations,
    );
  }
}
