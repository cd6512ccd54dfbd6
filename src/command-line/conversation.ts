import { Inject, Injectable } from '@nestjs/common';
import { WORDS } from '../app.module';
import { DomainError, newId } from '../kernel';
import { describeProblem, httpWords, Problem } from '../platform/http';
import { Language, momentInWords, Reader, Translator } from '../platform/i18n';
import { collaboratorCommandWords } from './collaborators/words';
import { importWords } from './import/words';
import { policyCommandWords } from './policy/words';
import { requestCommandWords } from './requests/words';
import { Surroundings, SURROUNDINGS } from './surroundings';
import { supportCommandWords } from './support/words';
import { commandLineWords } from './words';
import { DONE } from './wrong-use';

export interface Manner {
  /** for a program, not for a person */
  readonly json?: boolean;
  /** of a person; default: the deployment's */
  readonly language?: Language;
}

/** What one command says, in the manner that its options ask for. */
@Injectable()
export class Conversation {
  /** How the command ends, where nothing is thrown. */
  exitCode = DONE;
  /** Under this id the log, and the audit of whatever the command does, can be found. */
  readonly correlationId = newId();
  private manner: Manner = {};
  private translator: Translator | undefined;

  constructor(@Inject(SURROUNDINGS) private readonly surroundings: Surroundings) {}

  begin(manner: Manner): void {
    this.manner = manner;
  }

  get language(): Language {
    return this.manner.language ?? this.surroundings.settings().LANGUAGE;
  }

  /** Whoever sits at this machine. */
  private get reader(): Reader {
    return { language: this.language, alsoReads: [], timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  }

  say(key: string, values: Readonly<Record<string, unknown>> = {}): string {
    return this.words().say(this.reader, key, values);
  }

  moment(date: Date): string {
    return momentInWords(date, this.language, this.reader.timeZone);
  }

  /**
   * The result of the command.
   *
   * @param data for a program, as JSON
   * @param lines for a person
   */
  answer(data: unknown, lines: () => readonly string[]): void {
    const text = this.manner.json ? JSON.stringify(data, null, 2) : lines().join('\n');
    this.surroundings.terminal.out(`${text}\n`);
  }

  /** Why a command is refused: what a caller of the API would be told. */
  refuse(error: DomainError): void {
    const problem = describeProblem(error, this.reader, this.correlationId, this.words());
    const text = this.manner.json ? JSON.stringify(problem, null, 2) : inLines(problem);
    this.surroundings.terminal.err(`${text}\n`);
  }

  private words(): Translator {
    return (this.translator ??= new Translator(
      [
        httpWords,
        ...WORDS,
        commandLineWords,
        collaboratorCommandWords,
        supportCommandWords,
        requestCommandWords,
        importWords,
        policyCommandWords,
      ],
      this.language,
    ));
  }
}

function inLines({ title, detail, fields = [] }: Problem): string {
  const faults = fields.map(({ field, message }) => `  ${field}: ${message}`);
  return [`${title}.`, ...faults, ...(detail === undefined ? [] : [detail])].join('\n');
}
