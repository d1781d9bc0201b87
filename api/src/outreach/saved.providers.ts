import { ForgetSavedWhenAServiceAsksAtTheDesk } from './forget-saved-when-a-service-asks-at-the-desk.js';
import { RemindWhenADeadlineNears } from './remind-when-a-deadline-nears.js';
import { Reminder, SavedService } from './saved.entity.js';
import { SavedParentController } from './saved.parent.controller.js';
import { SavedServices } from './saved.service.js';
import { UsedService } from './used.entity.js';

// Saved services and reminders: their part of the room, for its module.
export const savedEntities = [SavedService, UsedService, Reminder];
export const savedControllers = [SavedParentController];
export const savedProviders = [SavedServices, RemindWhenADeadlineNears, ForgetSavedWhenAServiceAsksAtTheDesk];
