import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, PageQuery, SignedIn } from '../../platform/http';
import { Idempotent } from '../../platform/idempotency';
import {
  ApiClientDto,
  ApiClientPageDto,
  ApiKeyDto,
  ApiKeyPageDto,
  IssuedApiKeyDto,
  NewApiClientDto,
  NewApiKeyDto,
} from './api-clients.dto';
import { ApiClients } from './api-clients';
import { IssuedApiKey, IssuedApiKeys } from './issued-api-keys';

const MANAGERS = { roles: [], orStaffRight: 'manage_api_clients' } as const;

/** Staff say which other systems there are, and give them keys. */
@ApiTags('API clients')
@Controller('api-clients')
export class ApiClientsController {
  constructor(
    private readonly clients: ApiClients,
    private readonly keys: IssuedApiKeys,
  ) {}

  @Get()
  @OnlyFor(MANAGERS)
  @ApiOperation({ summary: 'The other systems that may speak with this one, the newest first' })
  @ApiOkResponse({ type: ApiClientPageDto })
  list(@Query() { after, limit }: PageQuery): Promise<ApiClientPageDto> {
    return this.clients.page(limit, after);
  }

  @Post()
  @OnlyFor({ ...MANAGERS, fresh: true })
  @Idempotent()
  @ApiOperation({ summary: 'Add another system', description: 'It can do nothing until it has a key.' })
  @ApiCreatedResponse({ type: ApiClientDto })
  create(@Body() { name }: NewApiClientDto, @SignedIn() actor: AccountActor): Promise<ApiClientDto> {
    return this.clients.create(name, actor);
  }

  @Get(':clientId/keys')
  @OnlyFor(MANAGERS)
  @ApiOperation({ summary: 'The keys of another system, the newest first; those that open nothing any more as well' })
  @ApiOkResponse({ type: ApiKeyPageDto })
  async listKeys(
    @IdParameter('clientId') clientId: string,
    @Query() { after, limit }: PageQuery,
  ): Promise<ApiKeyPageDto> {
    const { items, next } = await this.keys.page(clientId, limit, after);
    return { items: items.map(show), next };
  }

  /** Not to be repeated under an `Idempotency-Key`: the answer would have to be kept, and the key with it. */
  @Post(':clientId/keys')
  @OnlyFor({ ...MANAGERS, fresh: true })
  @ApiOperation({
    summary: 'Give another system a key',
    description:
      'The answer has the key, this once. Several may open at the same time, so that one can take the place of another. Should the answer get lost, revoke the key and ask for another.',
  })
  @ApiCreatedResponse({ type: IssuedApiKeyDto })
  async issue(
    @IdParameter('clientId') clientId: string,
    @Body() { scopes, expiresAt }: NewApiKeyDto,
    @SignedIn() actor: AccountActor,
  ): Promise<IssuedApiKeyDto> {
    const wanted = { scopes, expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt) };
    const { key, ...issued } = await this.keys.issue(clientId, wanted, actor);
    return { ...show(issued), key };
  }

  @Delete(':clientId/keys/:keyId')
  @OnlyFor(MANAGERS)
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Revoke a key: it opens nothing from now on' })
  @ApiNoContentResponse()
  revoke(
    @IdParameter('clientId') clientId: string,
    @IdParameter('keyId') keyId: string,
    @SignedIn() actor: AccountActor,
  ): Promise<void> {
    return this.keys.revoke(clientId, keyId, actor);
  }
}

function show({ id, prefix, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: IssuedApiKey): ApiKeyDto {
  return { id, prefix, scopes: [...scopes], createdAt, expiresAt, revokedAt, lastUsedAt };
}
