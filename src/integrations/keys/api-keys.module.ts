import { Global, Module } from '@nestjs/common';
import { ApiKeys } from '../../platform/http';
import { KnownApiKeys } from './known-api-keys';

/** Gives the guard of every route, which stands below us, the answer that it asks for. */
@Global()
@Module({
  providers: [{ provide: ApiKeys, useClass: KnownApiKeys }],
  exports: [ApiKeys],
})
export class ApiKeysModule {}
