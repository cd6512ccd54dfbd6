import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { LinkTokenDto } from '../../platform/http';
import { OpenedLinkDto } from '../../recovery';

export class OwnerLinkDto extends LinkTokenDto {}

export class OpenedStopLinkDto {
  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class StoppedOwnerChangeDto {
  @ApiProperty({ example: 'acme' })
  userName: string;
}

export class OpenedOwnerLinkDto extends OmitType(OpenedLinkDto, ['purpose']) {}

export class NewOwnerDto extends OwnerLinkDto {
  @ApiProperty({ format: 'password', example: 'una frase che ricordo bene' })
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password: string;
}

export class CompletedOwnerChangeDto {
  @ApiProperty({ example: 'acme' })
  userName: string;

  @ApiProperty({ description: 'There is another reason why the account can’t be used yet; signing in tells which.' })
  stillHeld: boolean;
}
