import { RemindWhenADeadlineNears } from './remind-when-a-deadline-nears.js';
import { Reminder, SavedService } from './saved.entity.js';
import { SavedParentController } from './saved.parent.controller.js';
import { SavedServices } from './saved.service.js';

// Saved services and reminders: their part of the room, for its module.
export const savedEntities = [SavedService, Reminder];
export const savedControllers = [SavedParentController];
export const savedProviders = [SavedServices, RemindWhenADeadlineNears];
