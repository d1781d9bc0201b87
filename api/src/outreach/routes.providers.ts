import { RouteArrivals } from './routes-arrivals.js';
import { RouteScans } from './routes-scans.js';
import { Route, RouteArrival, RouteOpening, RouteScan } from './routes.entity.js';
import { RoutesParentController } from './routes.parent.controller.js';
import { RoutesPublicController } from './routes.public.controller.js';
import { RouteQueries } from './routes.queries.js';
import { RoutesService } from './routes.service.js';
import { RoutesStaffController } from './routes.staff.controller.js';

// The QR routes' part of the room, for its module.
export const routesEntities = [Route, RouteScan, RouteOpening, RouteArrival];
export const routesControllers = [RoutesPublicController, RoutesParentController, RoutesStaffController];
export const routesProviders = [RoutesService, RouteQueries, RouteScans, RouteArrivals];
