import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountActor } from '../../kernel';
import { decodePosition, encodePosition, MalformedPosition } from '../../platform/database';
import { OnlyFor, SignedIn } from '../../platform/http';
import { LOG_READERS, LogReaders } from '../log-readers';
import { AskedProofs, ENTRIES_AT_ONCE } from './asked-proofs';
import { AuditVerificationDto, AuditVerificationQuery } from './audit-verification.dto';
import { PartialVerification, Proved } from './chain-proofs';

const HASH = /^[0-9a-f]{64}$/;

@ApiTags('Audit')
@Controller('audit-verification')
export class AuditVerificationController {
  constructor(
    private readonly readers: LogReaders,
    private readonly proofs: AskedProofs,
  ) {}

  @Get()
  @OnlyFor(LOG_READERS)
  @ApiOperation({
    summary: 'Prove that nothing in the log of a customer was changed, removed or put in',
    description: `Each entry holds the hash of the one before. They are computed anew and compared, ${ENTRIES_AT_ONCE} entries with each request.`,
  })
  @ApiOkResponse({ type: AuditVerificationDto })
  async verify(@SignedIn() actor: AccountActor, @Query() query: AuditVerificationQuery): Promise<AuditVerificationDto> {
    const from = query.after === undefined ? undefined : read(query.after);
    const customerId = await this.readers.whoseLog(actor, query.customerId);
    return show(await this.proofs.next(customerId, from, actor));
  }
}

function show({ provedUntil, length, head, brokenAt }: PartialVerification): AuditVerificationDto {
  const { position, hash } = provedUntil;
  const next = brokenAt === null && position < length ? encodePosition([String(position), hash.toString('hex')]) : null;
  return { verified: position, length, brokenAt, head, next };
}

function read(after: string): Proved {
  const [position = '', hash = ''] = decodePosition(after, ['number', 'text']);
  if (!HASH.test(hash)) throw new MalformedPosition({ fields: [{ field: 'after', code: 'malformed' }] });
  return { position: Number(position), hash: Buffer.from(hash, 'hex') };
}
