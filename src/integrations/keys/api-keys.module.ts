import { Global, Module } from '@nestjs/common';
import { ApiKeys } from '../../platform/http';
import { ApiClients } from './api-clients';
import { ApiClientsController } from './api-clients.controller';
import { IssuedApiKeys } from './issued-api-keys';
import { KnownApiKeys } from './known-api-keys';

/** Gives the guard of every route, which stands below us, the answer that it asks for. */
@Global()
@Module({
  controllers: [ApiClientsController],
  providers: [ApiClients, IssuedApiKeys, { provide: ApiKeys, useClass: KnownApiKeys }],
  exports: [ApiKeys],
})
export class ApiKeysModule {}
