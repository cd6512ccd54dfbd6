import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OneTimePasswordDto, showOneTimePassword } from '../accounts';
import { Say } from '../kernel';
import { IdParameter, OnlyFor, ToReader } from '../platform/http';
import { CredentialRestorations } from './credential-restorations';
import { CollaboratorRestorationDto } from './credential-restorations.dto';
import { Manager, MANAGERS, ManagingActor } from './managing-actor';

@ApiTags('Collaborators')
@Controller('collaborators/:collaboratorId/credential-restorations')
export class CredentialRestorationsController {
  constructor(private readonly restorations: CredentialRestorations) {}

  // no Idempotency-Key: the answer is a secret, and would have to be kept to be given once more
  @Post()
  @OnlyFor({ ...MANAGERS, fresh: true })
  @ApiOperation({
    summary: 'Restore the credentials of a collaborator who has no e-mail address',
    description:
      'The old password is void and the sessions end. The answer has a one-time password, to be told in person: it opens nothing but the choice of another. Should the answer get lost, restore them again.',
  })
  @ApiCreatedResponse({ type: OneTimePasswordDto })
  async restore(
    @IdParameter('collaboratorId') id: string,
    @Body() { reason }: CollaboratorRestorationDto,
    @Manager() manager: ManagingActor,
    @ToReader() say: Say,
  ): Promise<OneTimePasswordDto> {
    return showOneTimePassword(await this.restorations.restore(id, reason, manager), id, manager, say);
  }
}
