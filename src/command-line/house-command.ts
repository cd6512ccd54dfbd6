import { Injectable } from '@nestjs/common';
import { CommandRunner, Option } from 'nest-commander';
import { Language, LANGUAGES } from '../platform/i18n';
import { Conversation, Manner } from './conversation';
import { oneOf } from './option-values';

type Program = Parameters<CommandRunner['setCommand']>[0];

/** A command, with the options that all of them have. */
@Injectable()
export abstract class HouseCommand<Options extends Manner = Manner> extends CommandRunner {
  constructor(protected readonly conversation: Conversation) {
    super();
  }

  /** Wrong use is thrown to whoever runs the command line, not a reason to end the process. */
  override setCommand(program: Program): this {
    return super.setCommand(program.exitOverride().allowExcessArguments(false));
  }

  async run(args: string[], options: Options): Promise<void> {
    this.conversation.begin(options);
    await this.execute(options, args);
  }

  protected abstract execute(options: Options, args: readonly string[]): Promise<void>;

  @Option({
    flags: '--language <language>',
    description: `language of the answer: ${LANGUAGES.join(' or ')} (default: the setting LANGUAGE)`,
  })
  parseLanguage(text: string): Language {
    return oneOf(LANGUAGES, text);
  }

  @Option({ flags: '--json', description: 'answer, and refuse, in JSON' })
  parseJson(): boolean {
    return true;
  }
}
