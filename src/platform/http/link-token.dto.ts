import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

/** The secret of a link that a letter leads to: the portal takes it from behind the `#`. */
export class LinkTokenDto {
  @ApiProperty({
    description: 'What stands after the # of the link.',
    example: 'sRqz3X0x2JZbYbnTL6x4o0Zc2q6v1w8yQdCk5uGmH9E',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[A-Za-z0-9_-]+$/)
  token: string;
}
