import { Inject } from '@nestjs/common';
import { Command, Option } from 'nest-commander';
import { operatorActor } from '../kernel';
import { Conversation, Manner } from './conversation';
import { House } from './house';
import { HouseCommand } from './house-command';
import { CustomerImport } from './import/customer-import';
import { Draft } from './import/draft';
import { FaultReport } from './import/fault-report';
import { ImportCounts, runImport } from './import/import-run';
import { ImportRefused } from './import/import-refused';
import { openFile } from './import/open-file';
import { Progress } from './import/progress';
import { Surroundings, SURROUNDINGS } from './surroundings';
import { INTERRUPTED, REFUSED } from './wrong-use';

interface Options extends Manner {
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly sendActivationMails?: boolean;
}

@Command({
  name: 'import',
  arguments: '<file>',
  argsDescription: { '<file>': '.csv or .jsonl, in the forms of docs/import.md' },
  description: 'bring customers and their accounts over from another system, with the passwords that they have',
})
export class Import extends HouseCommand<Options> {
  constructor(
    conversation: Conversation,
    private readonly house: House,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {
    super(conversation);
  }

  protected async execute(
    { dryRun = false, sendActivationMails = false, report }: Options,
    [path = '']: readonly string[],
  ): Promise<void> {
    const { terminal, interruption } = this.surroundings;
    const { drafts, size } = openFile(path);
    const progress = new Progress(terminal);
    const faults = new FaultReport(this.conversation, (line) => progress.tell(line), report);
    const by = operatorActor(this.conversation.correlationId);
    try {
      const counts = await this.house.open((house) => {
        const customers = house.get(CustomerImport);
        return runImport(
          drafts,
          {
            add: (customer) => customers.add(customer, { dryRun, sendActivationMails }, by),
            refuse: (draft, refusal) => this.reportFaults(faults, draft, refusal),
            advance: (counts, until) => progress.show(() => this.describe(counts, until / size)),
          },
          interruption,
        );
      });
      progress.clear();
      this.conclude(counts, dryRun);
    } finally {
      progress.clear();
      faults.close();
    }
  }

  /** @param share of the file, from 0 to 1 */
  private describe(counts: ImportCounts, share: number): string {
    return this.conversation.say('answers.import.progress', { ...counts, share: Math.floor(share * 100) });
  }

  private reportFaults(report: FaultReport, draft: Draft, { faults, refusal }: ImportRefused): void {
    const { externalId } = { externalId: null, ...(draft.record as { externalId?: unknown } | null) };
    const customer = typeof externalId === 'string' ? externalId : null;
    for (const { field, code, params } of faults) {
      report.add({
        ...draft.place(field),
        externalId: customer,
        code,
        message: this.conversation.say(`faults.${code}`, params),
      });
    }
    if (faults.length > 0 || !refusal) return;
    const message = this.conversation.say(`problems.${refusal.code}.title`, refusal.details.params);
    report.add({ ...draft.place(''), externalId: customer, code: refusal.code, message });
  }

  private conclude(counts: ImportCounts, dryRun: boolean): void {
    const isInterrupted = this.surroundings.interruption.aborted;
    if (counts.refused > 0) this.conversation.exitCode = REFUSED;
    if (isInterrupted) this.conversation.exitCode = INTERRUPTED;
    this.conversation.answer({ ...counts, dryRun, isInterrupted }, () => [
      this.conversation.say(dryRun ? 'answers.import.dryRun' : 'answers.import.done', { ...counts }),
      ...(isInterrupted ? [this.conversation.say('answers.import.interrupted')] : []),
    ]);
  }

  @Option({ flags: '--dry-run', description: 'check everything, write nothing' })
  parseDryRun(): boolean {
    return true;
  }

  @Option({ flags: '--report <file>', description: 'write what is wrong to this file too, in JSON Lines' })
  parseReport(path: string): string {
    return path;
  }

  @Option({ flags: '--send-activation-mails', description: 'to the accounts that have an address and no password' })
  parseSendActivationMails(): boolean {
    return true;
  }
}
