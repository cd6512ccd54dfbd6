import { INestApplicationContext } from '@nestjs/common';
import { Option, SubCommand } from 'nest-commander';
import { Account, Disabling } from '../../accounts';
import { ALL_HOLD_KINDS, HoldKind, HoldNotFound, Holds } from '../../holds';
import { SystemActor } from '../../kernel';
import { oneOf } from '../option-values';
import { ActCommand, ActOptions, ON_ACCOUNT } from './act-command';

interface Options extends ActOptions {
  readonly kind: HoldKind;
}

@SubCommand({ ...ON_ACCOUNT, name: 'lift', description: 'lift the holds of one kind that are in force on an account' })
export class LiftHold extends ActCommand<Options> {
  protected readonly done = 'hold_lifted';

  protected async act(
    house: INestApplicationContext,
    { id: accountId, customerId }: Account,
    { kind, reason }: Options,
    by: SystemActor,
  ): Promise<void> {
    const holds = await house.get(Holds).inForce({ accountId, customerId });
    const wanted = holds.filter((hold) => hold.kind === kind);
    if (wanted.length === 0) throw new HoldNotFound();
    for (const { id } of wanted) await house.get(Disabling).lift(accountId, id, reason, by);
  }

  @Option({ flags: '--kind <kind>', description: 'as disabled: “account explain --json” tells it', required: true })
  parseKind(text: string): HoldKind {
    return oneOf(ALL_HOLD_KINDS, text);
  }
}
