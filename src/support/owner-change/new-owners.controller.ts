import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Say } from '../../kernel';
import { CurrentActor, OpenToAnyone, ToReader } from '../../platform/http';
import { showChoice } from '../../recovery';
import { NewOwners } from './new-owners';
import {
  CompletedOwnerChangeDto,
  NewOwnerDto,
  OpenedOwnerLinkDto,
  OpenedStopLinkDto,
  OwnerLinkDto,
  StoppedOwnerChangeDto,
} from './new-owners.dto';
import { OwnerChangeStops } from './owner-change-stops';

/** For those whom a change of owner concerns: whoever has the old contacts, and the new person. */
@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class NewOwnersController {
  constructor(
    private readonly stops: OwnerChangeStops,
    private readonly newOwners: NewOwners,
  ) {}

  @Post('owner-change-stop-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a link that stops a change of owner', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedStopLinkDto })
  inspectStop(@Body() { token }: OwnerLinkDto): Promise<OpenedStopLinkDto> {
    return this.stops.open(token);
  }

  @Post('owner-change-stops')
  @ApiOperation({ summary: 'Stop a change of owner, through the link that the old contacts got' })
  @ApiCreatedResponse({ type: StoppedOwnerChangeDto })
  stop(@Body() { token }: OwnerLinkDto, @CurrentActor() actor: Actor): Promise<StoppedOwnerChangeDto> {
    return this.stops.stop(token, actor);
  }

  @Post('new-owner-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at the link that a new owner got', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedOwnerLinkDto })
  async inspect(@Body() { token }: OwnerLinkDto, @ToReader() say: Say): Promise<OpenedOwnerLinkDto> {
    return showChoice(await this.newOwners.open(token), say);
  }

  @Post('new-owners')
  @ApiOperation({
    summary: 'Become the owner: choose a password through the link',
    description:
      'Name and address are replaced; phone number, second factors and sessions of the one before go. Nobody is signed in by it.',
  })
  @ApiCreatedResponse({ type: CompletedOwnerChangeDto })
  complete(@Body() { token, password }: NewOwnerDto, @CurrentActor() actor: Actor): Promise<CompletedOwnerChangeDto> {
    return this.newOwners.complete(token, password, actor);
  }
}
