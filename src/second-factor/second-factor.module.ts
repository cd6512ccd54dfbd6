import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { MailModule } from '../mail';
import { ChangeNotices } from './change-notices';
import { OwnDevices } from './devices/own-devices';
import { OwnDevicesController } from './devices/own-devices.controller';
import { RememberedDevices } from './devices/remembered-devices';
import { DoubtedFactors } from './lost/doubted-factors';
import { FactorRemoval } from './lost/factor-removal';
import { LostFactor } from './lost/lost-factor';
import { LostFactorController } from './lost/lost-factor.controller';
import { RemoveFactorsWhenPersonReplaced } from './lost/remove-factors-when-person-replaced.listener';
import { OwnSecondFactor } from './own/own-second-factor';
import { OwnSecondFactorController } from './own/own-second-factor.controller';
import { DeviceMemory } from './devices/device-memory';
import { FactorDemandsModule } from './proofs/factor-demands.module';
import { MailedFactorCodes } from './proofs/mailed-factor-codes';
import { SecondFactors } from './proofs/second-factors';

@Module({
  imports: [AccountsModule, ChallengesModule, MailModule, FactorDemandsModule],
  controllers: [OwnSecondFactorController, OwnDevicesController, LostFactorController],
  providers: [
    RememberedDevices,
    MailedFactorCodes,
    ChangeNotices,
    SecondFactors,
    DeviceMemory,
    OwnSecondFactor,
    OwnDevices,
    FactorRemoval,
    LostFactor,
    DoubtedFactors,
    RemoveFactorsWhenPersonReplaced,
  ],
  exports: [SecondFactors, LostFactor, DoubtedFactors, DeviceMemory, FactorDemandsModule],
})
export class SecondFactorModule {}
