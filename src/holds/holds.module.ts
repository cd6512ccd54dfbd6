import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HoldMoments } from './hold-moments';
import { HoldSchedule } from './hold-schedule';
import { Hold } from './hold.entity';
import { Holds } from './holds';

@Module({
  imports: [TypeOrmModule.forFeature([Hold])],
  providers: [Holds, HoldSchedule, HoldMoments],
  exports: [Holds, HoldSchedule, HoldMoments],
})
export class HoldsModule {}
