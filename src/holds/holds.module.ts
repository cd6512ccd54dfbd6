import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HoldSchedule } from './hold-schedule';
import { Hold } from './hold.entity';
import { Holds } from './holds';

@Module({
  imports: [TypeOrmModule.forFeature([Hold])],
  providers: [Holds, HoldSchedule],
  exports: [Holds, HoldSchedule],
})
export class HoldsModule {}
