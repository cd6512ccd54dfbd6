import { ApiProperty } from '@nestjs/swagger';
import { LinkTokenDto } from '../../platform/http';

export class NotMeLinkDto extends LinkTokenDto {}

export class OpenedReportDto {
  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ type: [String], description: 'What a report will do, to be read before it is sent.' })
  willHappen: string[];
}

export class ActivityReportDto {
  @ApiProperty({ example: 'anna/acme' })
  userName: string;

  @ApiProperty({ description: 'A link to choose a new password is going to the address on file.' })
  mailOnItsWay: boolean;
}
