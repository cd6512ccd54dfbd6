import { Injectable } from '@nestjs/common';
import { Account, FactorsAsked } from '../../accounts';
import { FactorDemands } from './factor-demands';

/** Answers the question of accounts: who is asked for a second factor now. */
@Injectable()
export class DemandedFactors implements FactorsAsked {
  constructor(private readonly demands: FactorDemands) {}

  async areAskedOf(account: Account): Promise<boolean> {
    return (await this.demands.on(account)).isMade;
  }
}
