import { ApiProperty } from '@nestjs/swagger';

export class StaffResetPreviewDto {
  @ApiProperty({ description: 'Devices that are signed out.' })
  sessionsThatEnd: number;

  @ApiProperty({
    type: [String],
    description: 'Mailboxes that programs and apps will no longer get at.',
    example: ['info@acme.example'],
  })
  mailProgramsThatStop: string[];

  @ApiProperty({ description: 'Masked.', example: 'a•••@acme.example' })
  linkGoesTo: string;
}
