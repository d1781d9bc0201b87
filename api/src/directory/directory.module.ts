import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublicConfigController } from './config.public.controller.js';
import { Agency, Desk, EmergencyNumberRow } from './directory.entity.js';
import { DirectoryService } from './directory.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([EmergencyNumberRow, Agency, Desk])],
  controllers: [PublicConfigController],
  providers: [DirectoryService],
  exports: [DirectoryService],
})
export class DirectoryModule {}
