import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Say } from '../../kernel';
import { CurrentActor, OpenToAnyone, ToReader } from '../../platform/http';
import { ChosenPasswords } from './chosen-passwords';
import { ChosenPasswordDto, LinkDto, OpenedLinkDto, PasswordByLinkDto, showChoice } from './password-links.dto';

@ApiTags('Password links')
@OpenToAnyone()
@Controller()
export class PasswordLinksController {
  constructor(private readonly chosenPasswords: ChosenPasswords) {}

  @Post('password-link-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'Look at a link from a mail',
    description: 'Changes nothing, however often. A link that no longer works is refused with the reason and the time.',
  })
  @ApiOkResponse({ type: OpenedLinkDto })
  async inspect(@Body() { purpose, token }: LinkDto, @ToReader() say: Say): Promise<OpenedLinkDto> {
    return { purpose, ...showChoice(await this.chosenPasswords.open(purpose, token), say) };
  }

  @Post('passwords')
  @ApiOperation({
    summary: 'Choose a password through a link from a mail',
    description:
      'Uses the link up. A password that breaks a rule is refused, and the link goes on working. Nobody is signed in by it.',
  })
  @ApiCreatedResponse({ type: ChosenPasswordDto })
  choose(
    @Body() { purpose, token, password }: PasswordByLinkDto,
    @CurrentActor() actor: Actor,
  ): Promise<ChosenPasswordDto> {
    return this.chosenPasswords.choose(purpose, token, password, actor);
  }

  @Post('password-link-renewals')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Have a new link sent in the place of one that no longer works',
    description: 'It goes to the address on file, and the older ones stop working.',
  })
  @ApiAcceptedResponse({ description: 'A mail is on its way.' })
  async renew(@Body() { purpose, token }: LinkDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.chosenPasswords.renew(purpose, token, actor);
  }
}
