import { closeSync, openSync, writeSync } from 'node:fs';
import { Conversation } from '../conversation';
import { WrongUse } from '../wrong-use';

/** One thing that keeps a customer from being imported. */
export interface ReportedFault {
  readonly line: number;
  /** null where not even that can be read */
  readonly externalId: string | null;
  /** as the file calls it; empty: the line as a whole */
  readonly field: string;
  /** stable, for programs */
  readonly code: string;
  readonly message: string;
}

/** Tells what is wrong with a file: each fault as it is found, to the person, and to a file where one was asked for. */
export class FaultReport {
  private readonly file: number | undefined;

  /**
   * @param path of a file that is written anew, in JSON Lines
   * @throws WrongUse when it can't be written
   */
  constructor(
    private readonly conversation: Conversation,
    private readonly tell: (text: string) => void,
    path?: string,
  ) {
    try {
      this.file = path === undefined ? undefined : openSync(path, 'w');
    } catch (error) {
      throw new WrongUse(`${path} can’t be written: ${(error as Error).message}.`);
    }
  }

  add(fault: ReportedFault): void {
    const { line, externalId, field, message } = fault;
    const customer = externalId === null ? '' : ` (${externalId})`;
    this.tell(
      this.conversation.say('answers.import.fault', {
        line,
        customer,
        field: field === '' ? '' : `${field}: `,
        message,
      }),
    );
    if (this.file !== undefined) writeSync(this.file, `${JSON.stringify(fault)}\n`);
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}
