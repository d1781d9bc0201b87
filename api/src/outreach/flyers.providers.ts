import { FlyerAccess } from './flyers-access.js';
import { FlyerCommentQueries } from './flyers-comments.queries.js';
import { FlyerCorrections } from './flyers-corrections.js';
import { FlyerFilesStaffController } from './flyers-files.staff.controller.js';
import { FlyerTemplates } from './flyers-gallery.js';
import { FlyerPages } from './flyers-pages.js';
import { FlyerPhotos } from './flyers-photos.js';
import { FlyerPrints } from './flyers-prints.js';
import { FlyerRoutes } from './flyers-routes.js';
import { FlyerWordsNow } from './flyers-words.js';
import { FlyersCityController } from './flyers.city.controller.js';
import { Flyer, FlyerComment, FlyerPhoto, FlyerRound, FlyerVersion } from './flyers.entity.js';
import { FlyerQueries } from './flyers.queries.js';
import { FlyersService } from './flyers.service.js';
import { FlyersStaffController } from './flyers.staff.controller.js';

// The studio's part of the room, for its module.
export const flyersEntities = [Flyer, FlyerVersion, FlyerRound, FlyerComment, FlyerPhoto];
export const flyersControllers = [FlyersStaffController, FlyerFilesStaffController, FlyersCityController];
export const flyersProviders = [
  FlyersService,
  FlyerCorrections,
  FlyerPhotos,
  FlyerPages,
  FlyerPrints,
  FlyerAccess,
  FlyerQueries,
  FlyerCommentQueries,
  FlyerTemplates,
  FlyerRoutes,
  FlyerWordsNow,
];
