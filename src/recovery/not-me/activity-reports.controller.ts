import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Say } from '../../kernel';
import { CurrentActor, OpenToAnyone, ToReader } from '../../platform/http';
import { ActivityReports } from './activity-reports';
import { ActivityReportDto, NotMeLinkDto, OpenedReportDto } from './activity-reports.dto';

const EFFECTS = ['closed', 'sessions', 'links', 'phone', 'factors', 'mail'];

@ApiTags('Recovery')
@OpenToAnyone()
@Controller()
export class ActivityReportsController {
  constructor(private readonly reports: ActivityReports) {}

  @Post('activity-report-inspections')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Look at a “this wasn’t me” link from a mail', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OpenedReportDto })
  async inspect(@Body() { token }: NotMeLinkDto, @ToReader() say: Say): Promise<OpenedReportDto> {
    const { userName, bringsBack } = await this.reports.open(token);
    const willHappen = EFFECTS.map((effect) => say(`recovery.report.${effect}`));
    if (bringsBack !== null) willHappen.push(say('recovery.report.address', { address: bringsBack }));
    return { userName, willHappen };
  }

  @Post('activity-reports')
  @ApiOperation({
    summary: 'Say that it wasn’t you',
    description:
      'Locks the account until a new password is set through a mailed link; ends its sessions; links and codes sent before become useless.',
  })
  @ApiCreatedResponse({ type: ActivityReportDto })
  report(@Body() { token }: NotMeLinkDto, @CurrentActor() actor: Actor): Promise<ActivityReportDto> {
    return this.reports.report(token, actor);
  }
}
