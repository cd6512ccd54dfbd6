import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone, Tell, ToldOnce } from '../../platform/http';
import { UnlockRequests } from './unlock-requests';
import {
  OpenedUnlockLinkDto,
  UnlockCodeDto,
  UnlockedDto,
  UnlockLinkDto,
  UnlockRequestAnswerDto,
  UnlockRequestDto,
} from './unlocking.dto';
import { Unlocks } from './unlocks';

@ApiTags('Unlocking')
@OpenToAnyone()
@Controller()
export class UnlockingController {
  constructor(
    private readonly requests: UnlockRequests,
    private readonly unlocks: Unlocks,
  ) {}

  @Post('unlock-codes')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Have an unlock code mailed',
    description:
      'A code goes out only if the account is locked. The answer is the same whatever is found; but where the policy is guided, that of a locked account says where the code goes.',
  })
  @ApiAcceptedResponse({ type: UnlockRequestAnswerDto })
  async ask(
    @Body() { identifier }: UnlockRequestDto,
    @CurrentActor() actor: Actor,
    @ToldOnce() tell: Tell,
  ): Promise<UnlockRequestAnswerDto> {
    const sentTo = await this.requests.ask(identifier, actor);
    return tell((say) => ({
      text: sentTo === null ? say('lockout.codeAskedFor') : say('lockout.codeOnItsWay', { address: sentTo }),
      sentTo,
    }));
  }

  @Post('unlocks')
  @ApiOperation({ summary: 'Unlock an account with the code from the mail', description: 'Nobody is signed in by it.' })
  @ApiCreatedResponse({ type: UnlockedDto })
  byCode(@Body() { identifier, code }: UnlockCodeDto, @CurrentActor() actor: Actor): Promise<UnlockedDto> {
    return this.unlocks.byCode(identifier, code, actor);
  }

  @Post('unlock-link-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at an unlock link from a mail', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedUnlockLinkDto })
  inspect(@Body() { token }: UnlockLinkDto): Promise<OpenedUnlockLinkDto> {
    return this.unlocks.open(token);
  }

  @Post('unlocks-by-link')
  @ApiOperation({
    summary: 'Unlock an account through the link from the mail',
    description: 'Nobody is signed in by it.',
  })
  @ApiCreatedResponse({ type: UnlockedDto })
  byLink(@Body() { token }: UnlockLinkDto, @CurrentActor() actor: Actor): Promise<UnlockedDto> {
    return this.unlocks.byLink(token, actor);
  }
}
