import { Controller, Delete, Get, HttpCode, HttpStatus, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Sessions } from '../../accounts';
import { AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { AccountNames, IdParameter, OnlyFor, PageQuery, SignedIn, SignedInNames } from '../../platform/http';
import { BrowserSessions } from '../cookies/browser-sessions';
import { CurrentSessionDto, SessionPageDto } from '../authentication.dto';
import { showSession } from './show-session';

const EVERYONE = ['principal', 'collaborator', 'support', 'administrator'] as const;
const RESTRICTED_TOO = ['change_password', 'pay_invoices'] as const;

/** What people do with their own sessions. */
@ApiTags('Sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly browserSessions: BrowserSessions,
    private readonly database: Database,
  ) {}

  @Get()
  @OnlyFor({ roles: EVERYONE })
  @ApiOperation({ summary: 'Where you are signed in, the newest first' })
  @ApiOkResponse({ type: SessionPageDto })
  async list(@SignedIn() actor: AccountActor, @Query() { after, limit }: PageQuery): Promise<SessionPageDto> {
    const { items, next } = await this.inScopeOf(actor, () => this.sessions.page(actor.accountId, limit, after));
    return { items: items.map((session) => showSession(session, actor.sessionId)), next };
  }

  @Get('current')
  @OnlyFor({ roles: EVERYONE, alsoRestrictedTo: RESTRICTED_TOO })
  @ApiOperation({ summary: 'Who is signed in, and what this session may do' })
  @ApiOkResponse({ type: CurrentSessionDto })
  current(@SignedIn() actor: AccountActor, @SignedInNames() names: AccountNames): CurrentSessionDto {
    const { sessionId, accountId, customerId, role, restrictedTo, authenticatedAt, permissions } = actor;
    const account = { id: accountId, customerId, role, ...names };
    return { id: sessionId, restrictedTo, authenticatedAt, account, permissions: [...permissions] };
  }

  @Delete('current')
  @OnlyFor({ roles: EVERYONE, alsoRestrictedTo: RESTRICTED_TOO })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(@SignedIn() actor: AccountActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.inScopeOf(actor, () => this.sessions.end(actor.accountId, actor.sessionId, 'signed_out', actor));
    this.browserSessions.end(reply);
  }

  @Delete(':sessionId')
  @OnlyFor({ roles: EVERYONE })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'End one of your sessions: none of its tokens works any more' })
  @ApiNoContentResponse()
  async end(@SignedIn() actor: AccountActor, @IdParameter('sessionId') sessionId: string): Promise<void> {
    await this.inScopeOf(actor, () => this.sessions.end(actor.accountId, sessionId, 'ended_by_owner', actor));
  }

  private inScopeOf<T>(actor: AccountActor, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(actor.customerId, 'own sessions of staff', work);
  }
}
