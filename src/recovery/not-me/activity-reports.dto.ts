import { ApiProperty, PickType } from '@nestjs/swagger';
import { LinkDto } from '../links/password-links.dto';

export class NotMeLinkDto extends PickType(LinkDto, ['token']) {}

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
