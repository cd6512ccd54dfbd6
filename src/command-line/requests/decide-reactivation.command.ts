import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { HoldKind } from '../../holds';
import { SystemActor } from '../../kernel';
import { REACTIVATION_DECISIONS, ReactivationDecision, ReactivationDecisions } from '../../support';
import { Manner } from '../conversation';
import { oneOf, plainText, uuid } from '../option-values';
import { RequestCommand } from './request-command';

interface Options extends Manner {
  readonly decision: ReactivationDecision;
  readonly reason: string;
}

interface Decided {
  readonly decision: ReactivationDecision;
  /** what is in force all the same */
  readonly remaining: readonly HoldKind[];
}

@SubCommand({
  name: 'decide-reactivation',
  arguments: '<request-id>',
  description: 'approve or refuse a request to be let in again; the person is told',
})
export class DecideReactivation extends RequestCommand<Decided, Options> {
  protected async call(
    house: INestApplicationContext,
    { decision, reason }: Options,
    id: string,
    by: SystemActor,
  ): Promise<Decided> {
    const holds = await house.get(ReactivationDecisions).decide(uuid(id), decision, reason, by);
    return { decision, remaining: holds.map(({ kind }) => kind) };
  }

  protected lines({ decision, remaining }: Decided): readonly string[] {
    return [this.say(decision), ...remaining.map((kind) => this.conversation.say(`holds.kinds.${kind}`))];
  }

  @Option({ flags: '--decision <decision>', description: REACTIVATION_DECISIONS.join(' or '), required: true })
  parseDecision(text: string): ReactivationDecision {
    return oneOf(REACTIVATION_DECISIONS, text);
  }

  @Option({ flags: '--reason <text>', description: 'why; told to the person', required: true })
  parseReason(text: string): string {
    return plainText(text, 500);
  }
}
