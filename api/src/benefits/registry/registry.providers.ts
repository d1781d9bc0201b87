import { DecideRegistryRows } from './decide-rows.js';
import { DraftInputs } from './draft-inputs.js';
import { ReadRegistryFile } from './read-file.js';
import { RegistryImport, RegistryRecord, RegistryRow } from './registry.entity.js';
import { RegistryExport } from './registry-export.js';
import { RegistryImports } from './registry-imports.js';
import { RegistryQueries } from './registry.queries.js';
import { RegistryService } from './registry.service.js';
import { ServiceLinks } from './service-links.js';

export const registryEntities = [RegistryImport, RegistryRow, RegistryRecord];
export const registryProviders = [
  RegistryQueries,
  RegistryImports,
  RegistryService,
  ReadRegistryFile,
  DraftInputs,
  ServiceLinks,
  DecideRegistryRows,
  RegistryExport,
];
