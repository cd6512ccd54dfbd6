import { Global, Module } from '@nestjs/common';
import { HashSlots } from './hash-slots';

@Global()
@Module({ providers: [HashSlots], exports: [HashSlots] })
export class CryptoModule {}
