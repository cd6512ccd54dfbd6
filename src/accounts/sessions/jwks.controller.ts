import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { JsonWebKey } from 'node:crypto';
import { OpenToAnyone } from '../../platform/http';
import { AccessTokens } from './access-tokens';

@ApiTags('Sessions')
@OpenToAnyone()
@Controller('.well-known/jwks.json')
export class JwksController {
  constructor(private readonly tokens: AccessTokens) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'The public keys that access tokens are signed with (RFC 7517)' })
  @ApiOkResponse({ schema: { type: 'object', properties: { keys: { type: 'array', items: { type: 'object' } } } } })
  read(): { keys: JsonWebKey[] } {
    return this.tokens.jwks();
  }
}
