import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone, Tell, ToldOnce } from '../../platform/http';
import { ChosenPasswordDto, showChoice } from '../links/password-links.dto';
import { readPhoneNumber } from './read-phone-number';
import { OpenedCodeDto, PasswordByPhoneCodeDto, PhoneCodeDto } from './phone.dto';
import { RecoveryCodes } from './recovery-codes';

@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class RecoveryCodesController {
  constructor(private readonly codes: RecoveryCodes) {}

  @Post('phone-code-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'Try a code that came by text message',
    description: 'A right code goes on working; five wrong ones within an hour, and no code is looked at any more.',
  })
  @ApiOkResponse({ type: OpenedCodeDto })
  async inspect(
    @Body() given: PhoneCodeDto,
    @CurrentActor() actor: Actor,
    @ToldOnce() tell: Tell,
  ): Promise<OpenedCodeDto> {
    const choice = await this.codes.open(readPhoneNumber(given), given.code, actor);
    return tell((say) => showChoice(choice, say));
  }

  @Post('phone-code-passwords')
  @ApiOperation({
    summary: 'Choose a password with a code that came by text message',
    description: 'Uses the code up. A password that breaks a rule is refused, and the code goes on working.',
  })
  @ApiCreatedResponse({ type: ChosenPasswordDto })
  choose(@Body() given: PasswordByPhoneCodeDto, @CurrentActor() actor: Actor): Promise<ChosenPasswordDto> {
    return this.codes.choose(readPhoneNumber(given), given.code, given.password, actor);
  }
}
