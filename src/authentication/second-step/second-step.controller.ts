import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../../kernel';
import { CurrentActor, OpenToAnyone } from '../../platform/http';
import { BrowserSignedInDto, SignedInDto } from '../authentication.dto';
import { ApiCreatedSession, SignedInAnswers } from '../sign-in/signed-in-answers';
import { SecondStep } from './second-step';
import { FactorProofDto, PendingSignInDto, SentCodeDto } from './second-step.dto';

@ApiTags('Sessions')
@OpenToAnyone()
@Controller()
export class SecondStepController {
  constructor(
    private readonly secondStep: SecondStep,
    private readonly answers: SignedInAnswers,
  ) {}

  @Post('second-factor-codes')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({
    summary: 'Have another code mailed, to go on with signing in',
    description: 'The older one stops working. The tries that are left stay as they are.',
  })
  @ApiAcceptedResponse({ type: SentCodeDto })
  async sendCode(@Body() { pendingSignIn }: PendingSignInDto, @CurrentActor() { origin }: Actor): Promise<SentCodeDto> {
    return { sentTo: await this.secondStep.sendCode(pendingSignIn, origin) };
  }

  @Post('second-factor-proofs')
  @ApiOperation({
    summary: 'Show the second factor, and be signed in',
    description:
      'A code that isn’t good is refused with the reason, e.g. that a newer one was sent. After five such the sign-in begins anew.',
  })
  @ApiCreatedSession()
  async prove(
    @Body() { pendingSignIn, way, code, rememberDevice }: FactorProofDto,
    @CurrentActor() { origin }: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto | BrowserSignedInDto> {
    const signedIn = await this.secondStep.prove(pendingSignIn, { way, code }, rememberDevice, origin);
    return this.answers.give(signedIn, request, reply);
  }
}
