import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Say } from '../../kernel';
import { entityTag, IdParameter, OnlyFor, ToReader } from '../../platform/http';
import { Manager, MANAGERS, ManagingActor } from '../managing-actor';
import { CollaboratorCountsDto, showCounts } from './collaborator-counts.dto';
import {
  CollaboratorDetailsDto,
  CollaboratorPageDto,
  CollaboratorsQuery,
  showCollaborator,
  showDetails,
} from './collaborator.dto';
import { Directory } from './directory';

@ApiTags('Collaborators')
@OnlyFor(MANAGERS)
@Controller('collaborators')
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  @Get()
  @ApiOperation({
    summary: 'The collaborators of your customer',
    description: 'Searched, filtered by state, sorted, page by page.',
  })
  @ApiOkResponse({ type: CollaboratorPageDto })
  async list(
    @Manager() manager: ManagingActor,
    @Query() query: CollaboratorsQuery,
    @ToReader() say: Say,
  ): Promise<CollaboratorPageDto> {
    const { items, next } = await this.directory.page(manager, query);
    return { items: items.map((row) => showCollaborator(row, say)), next };
  }

  @Get('counts')
  @ApiOperation({
    summary: 'How many collaborators there are in each state',
    description: 'States that nobody is in are left out, and so are the deactivated.',
  })
  @ApiOkResponse({ type: CollaboratorCountsDto })
  async count(@Manager() manager: ManagingActor, @ToReader() say: Say): Promise<CollaboratorCountsDto> {
    return showCounts(await this.directory.countByState(manager), say);
  }

  @Get(':collaboratorId')
  @ApiOperation({ summary: 'One collaborator, with permissions and the last letters' })
  @ApiOkResponse({ type: CollaboratorDetailsDto })
  async read(
    @Manager() manager: ManagingActor,
    @IdParameter('collaboratorId') id: string,
    @ToReader() say: Say,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CollaboratorDetailsDto> {
    const details = await this.directory.details(manager, id);
    void reply.header('etag', entityTag(details.collaborator.version));
    return showDetails(details, say);
  }
}
