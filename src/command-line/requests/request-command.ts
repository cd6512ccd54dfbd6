import { INestApplicationContext, Injectable } from '@nestjs/common';
import { operatorActor, SystemActor } from '../../kernel';
import { Conversation, Manner } from '../conversation';
import { House } from '../house';
import { HouseCommand } from '../house-command';

export const SEARCHED = 'a part of the user name, or of the person’s or the customer’s name';
export const LONGEST_SEARCH = 100;

/** What the commands have in common that are about requests which staff look after: one call of the desk, and its result told. */
@Injectable()
export abstract class RequestCommand<Result, Options extends Manner = Manner> extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
  ) {
    super(conversation);
  }

  protected async execute(options: Options, [argument = '']: readonly string[]): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const result = await this.house.open((house) => this.call(house, options, argument, by));
    this.conversation.answer(result, () => this.lines(result));
  }

  protected abstract call(
    house: INestApplicationContext,
    options: Options,
    argument: string,
    by: SystemActor,
  ): Promise<Result>;

  /** for a person */
  protected abstract lines(result: Result): readonly string[];

  protected say(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.conversation.say(`answers.requests.${key}`, values);
  }
}
