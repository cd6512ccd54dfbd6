import { ApiProperty } from '@nestjs/swagger';

export class DeciderDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'sara' })
  userName: string;

  @ApiProperty({ example: 'Sara Verdi' })
  displayName: string;
}

export class DeciderPageDto {
  @ApiProperty({ type: [DeciderDto] })
  items: DeciderDto[];

  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
}
