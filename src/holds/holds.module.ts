import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Hold } from './hold.entity';
import { Holds } from './holds';

@Module({
  imports: [TypeOrmModule.forFeature([Hold])],
  providers: [Holds],
  exports: [Holds],
})
export class HoldsModule {}
