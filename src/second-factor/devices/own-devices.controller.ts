import { Controller, Delete, Get, HttpCode, HttpStatus } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_ROLES, AccountActor } from '../../kernel';
import { IdParameter, OnlyFor, SignedIn } from '../../platform/http';
import { RememberedDevicesDto } from './devices.dto';
import { OwnDevices } from './own-devices';

@ApiTags('Second factor')
@Controller('accounts/me/second-factor/devices')
export class OwnDevicesController {
  constructor(private readonly devices: OwnDevices) {}

  @Get()
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @ApiOperation({ summary: 'Devices on which you aren’t asked for a second factor, the newest first' })
  @ApiOkResponse({ type: RememberedDevicesDto })
  async list(@SignedIn() actor: AccountActor): Promise<RememberedDevicesDto> {
    return { items: await this.devices.list(actor) };
  }

  @Delete(':deviceId')
  @OnlyFor({ roles: ACCOUNT_ROLES })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Forget a device: a second factor is asked for on it again' })
  @ApiNoContentResponse()
  async forget(@SignedIn() actor: AccountActor, @IdParameter('deviceId') deviceId: string): Promise<void> {
    await this.devices.forget(deviceId, actor);
  }
}
