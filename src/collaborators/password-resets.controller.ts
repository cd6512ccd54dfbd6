import { Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Say } from '../kernel';
import { IdParameter, OnlyFor, ToReader } from '../platform/http';
import { Idempotent } from '../platform/idempotency';
import { ResetPreviewDto } from './collaborators.dto';
import { CollaboratorDto, showCollaborator } from './directory/collaborator.dto';
import { Directory } from './directory/directory';
import { Manager, MANAGERS, ManagingActor } from './managing-actor';
import { PasswordResets } from './password-resets';

@ApiTags('Collaborators')
@Controller('collaborators/:collaboratorId')
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResets,
    private readonly directory: Directory,
  ) {}

  @Get('password-resets/preview')
  @OnlyFor(MANAGERS)
  @ApiOperation({ summary: 'What a reset of the collaborator’s password would do' })
  @ApiOkResponse({ type: ResetPreviewDto })
  async preview(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @ToReader() say: Say,
  ): Promise<ResetPreviewDto> {
    const { sessionsThatEnd, mailProgramsThatStop, linkGoesTo } = await this.resets.preview(id, manager);
    return {
      sessionsThatEnd,
      mailProgramsThatStop: [...mailProgramsThatStop],
      linkGoesTo,
      warning: say('collaborators.resetWarning', { address: linkGoesTo }),
    };
  }

  @Post('password-resets')
  @OnlyFor({ ...MANAGERS, fresh: true })
  @Idempotent()
  @ApiOperation({
    summary: 'Reset the collaborator’s password',
    description:
      'At once: the password is void, the sessions end, the collaborator is suspended, and a link to choose a new password is on its way.',
  })
  @ApiCreatedResponse({ type: CollaboratorDto })
  async reset(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @ToReader() say: Say,
  ): Promise<CollaboratorDto> {
    await this.resets.reset(id, manager);
    const { collaborator } = await this.directory.details(manager, id);
    return showCollaborator(collaborator, say);
  }

  @Post('link-mails')
  @OnlyFor(MANAGERS)
  @Idempotent()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Send the set-password mail again',
    description: 'With a new link; the older one stops working.',
  })
  @ApiAcceptedResponse({ description: 'The mail is on its way.' })
  async resend(@Manager() manager: ManagingActor, @IdParameter('collaboratorId') id: string): Promise<void> {
    await this.resets.resend(id, manager);
  }
}
