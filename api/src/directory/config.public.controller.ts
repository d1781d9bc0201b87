import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Audience } from '../platform/access/audience.js';
import { Env } from '../platform/env/env.js';
import { topicOptions, wardOptions } from './city-words.js';
import { PublicConfig } from './directory.dto.js';
import { DirectoryService } from './directory.service.js';

@ApiTags('directory')
@Audience('public')
@Controller('api/public/config')
export class PublicConfigController {
  constructor(
    private readonly env: Env,
    private readonly directory: DirectoryService,
  ) {}

  @Get()
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({ type: PublicConfig })
  async config(): Promise<PublicConfig> {
    const { env } = this;
    const isSimulated = env.LINE_MODE === 'simulator';
    return {
      serviceName: env.SERVICE_NAME,
      cityName: env.CITY_NAME,
      operatorName: env.OPERATOR_NAME,
      english: {
        serviceName: env.SERVICE_NAME_EN,
        cityName: env.CITY_NAME_EN,
        operatorName: env.OPERATOR_NAME_EN,
      },
      liffId: env.LIFF_ID,
      lineMode: env.LINE_MODE,
      simulatorUrl: isSimulated ? (env.SIMULATOR_URL ?? null) : null,
      addFriendUrl: env.ADD_FRIEND_URL,
      wards: wardOptions(),
      emergencyNumbers: await this.directory.emergencyNumbers(),
      topics: topicOptions(),
    };
  }
}
