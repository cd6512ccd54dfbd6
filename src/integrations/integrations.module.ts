import { Module } from '@nestjs/common';
import { ApiKeysModule } from './keys/api-keys.module';

@Module({
  imports: [ApiKeysModule],
})
export class IntegrationsModule {}
