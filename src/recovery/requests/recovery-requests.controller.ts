import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone, Tell, ToldOnce } from '../../platform/http';
import { RecoveryRequest, readRequest } from './recovery-request';
import { PasswordRecoveryDto, RecoveryAnswerDto, showAnswer, UserNameRecoveryDto } from './recovery-requests.dto';
import { RecoveryRequests } from './recovery-requests';

@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class RecoveryRequestsController {
  constructor(private readonly requests: RecoveryRequests) {}

  @Post('user-name-recoveries')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Forgotten user name: have it mailed',
    description:
      'Give exactly one of `email` and `taxNumber`. The answer is the same whatever is found, unless the policy is guided; the mailbox gets the explanation.',
  })
  @ApiAcceptedResponse({ type: RecoveryAnswerDto })
  recoverUserName(
    @Body() given: UserNameRecoveryDto,
    @CurrentActor() actor: Actor,
    @ToldOnce() tell: Tell,
  ): Promise<RecoveryAnswerDto> {
    return this.ask(readRequest('user_name', given, ['email', 'taxNumber']), actor, tell);
  }

  @Post('password-recoveries')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Forgotten password: have a link mailed, or a code sent to the phone',
    description:
      'Give exactly one of `userName`, `taxNumber` and `phone`. Nothing changes until a new password is chosen. The answer is the same whatever is found, unless the policy is guided.',
  })
  @ApiAcceptedResponse({ type: RecoveryAnswerDto })
  recoverPassword(
    @Body() given: PasswordRecoveryDto,
    @CurrentActor() actor: Actor,
    @ToldOnce() tell: Tell,
  ): Promise<RecoveryAnswerDto> {
    return this.ask(readRequest('password', given, ['userName', 'taxNumber', 'phone']), actor, tell);
  }

  private async ask(request: RecoveryRequest, actor: Actor, tell: Tell): Promise<RecoveryAnswerDto> {
    const guidance = await this.requests.ask(request, actor);
    return tell((say) => showAnswer(guidance, request.identifier.kind === 'phone', say));
  }
}
