import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone, Tell, ToldOnce } from '../../platform/http';
import { ReactivationAsking } from './reactivation-asking';
import { ReactivationLinks } from './reactivation-links';
import { ReactivationRequest } from './reactivation-request';
import {
  AskedReactivationDto,
  OpenedReactivationLinkDto,
  ReactivationByLinkDto,
  ReactivationLinkAnswerDto,
  ReactivationLinkDto,
  ReactivationLinkRequestDto,
  ReactivationRequestDto,
} from './reactivation.dto';

/** For who can't sign in: a principal whose account is disabled asks staff. */
@ApiTags('Reactivation')
@OpenToAnyone()
@Controller()
export class ReactivationRequestsController {
  constructor(
    private readonly asking: ReactivationAsking,
    private readonly links: ReactivationLinks,
  ) {}

  @Post('reactivation-requests')
  @ApiOperation({
    summary: 'Ask staff to reactivate your account, with your password',
    description:
      'For the principal whose account is disabled. Whoever proves the password, and has somebody on their own side who can help, is told whom to ask. Wrong passwords count as at signing in, and are answered in the same words.',
  })
  @ApiCreatedResponse({ type: AskedReactivationDto })
  async byPassword(
    @Body() { identifier, password, way, code, message }: ReactivationRequestDto,
    @CurrentActor() actor: Actor,
  ): Promise<AskedReactivationDto> {
    const factor = way && code !== undefined ? { way, code } : null;
    return show(await this.asking.byPassword({ identifier, password, factor }, message, actor));
  }

  @Post('reactivation-links')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Have a link mailed with which you ask staff, if you don’t remember the password',
    description:
      'The answer is the same whatever is found. A mail goes out, to the address on file, only to a principal whose account is disabled.',
  })
  @ApiAcceptedResponse({ type: ReactivationLinkAnswerDto })
  async sendLink(
    @Body() { identifier }: ReactivationLinkRequestDto,
    @CurrentActor() actor: Actor,
    @ToldOnce() tell: Tell,
  ): Promise<ReactivationLinkAnswerDto> {
    await this.links.ask(identifier, actor);
    return tell((say) => ({ text: say('support.reactivation.linkAskedFor') }));
  }

  @Post('reactivation-link-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a link to ask staff from a mail', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedReactivationLinkDto })
  inspect(@Body() { token }: ReactivationLinkDto): Promise<OpenedReactivationLinkDto> {
    return this.asking.open(token);
  }

  @Post('reactivation-requests-by-link')
  @ApiOperation({ summary: 'Ask staff to reactivate your account, through the link from the mail' })
  @ApiCreatedResponse({ type: AskedReactivationDto })
  async byLink(
    @Body() { token, message }: ReactivationByLinkDto,
    @CurrentActor() actor: Actor,
  ): Promise<AskedReactivationDto> {
    return show(await this.asking.byLink(token, message, actor));
  }
}

const show = ({ askedAt, expiresAt }: ReactivationRequest): AskedReactivationDto => ({ askedAt, expiresAt });
