import { LANGUAGES, type Language } from '../households/households.service.js';
import { Choice, Flag, Id, Instant, ListOf, Part, Pattern, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';
import {
  MENU_STAGES,
  type MenuStage,
  type Phase,
  PHASES,
  RUN_REASONS,
  RUN_STATES,
  type RunReason,
  type RunState,
} from './menus.rules.js';

export class MenuRunView {
  @Id()
  id: string;

  @Choice(RUN_REASONS, { name: 'MenuRunReason' })
  reason: RunReason;

  @Choice(PHASES, { name: 'MenuPhase' })
  phase: Phase;

  @Choice(RUN_STATES, { name: 'MenuRunState' })
  state: RunState;

  @Text({ max: 100, nullable: true, description: 'Who began it; null: the service itself' })
  starterName: string | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Households that needed another menu' })
  total: number | null;

  @Whole({ min: 0, max: 2_147_483_647 })
  changed: number;

  @Whole({ min: 0, max: 2_147_483_647, description: 'People whom LINE did not take' })
  refused: number;

  @Whole({ min: 0, max: 2_147_483_647, description: 'Requests to LINE' })
  requests: number;

  @Choice(['rejected', 'notFound', 'rateLimited', 'unreachable', 'fault'], { nullable: true, name: 'MenuFault' })
  lastFault: string | null;

  @Instant()
  startedAt: string;

  @Instant({ nullable: true })
  finishedAt: string | null;
}
export class MenuRunViewPage extends PageOf(MenuRunView) {}

export class MenuView {
  @Pattern(/^[0-9a-f]{16}$/, { max: 16 })
  hash: string;

  @Choice(MENU_STAGES, { name: 'MenuStage' })
  stage: MenuStage;

  @Choice(PHASES, { name: 'MenuPhase' })
  phase: Phase;

  @Choice(LANGUAGES)
  language: Language;

  @Flag({ description: 'LINE has it with this picture' })
  published: boolean;

  @Flag({ description: 'What everybody without a menu of their own sees' })
  isDefault: boolean;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Households that have it; fewer than ten: null' })
  households: number | null;
}

export class MenusView {
  @Choice(PHASES, { name: 'MenuPhase' })
  phase: Phase;

  @ListOf(() => MenuView, { max: 100 })
  menus: MenuView[];

  @Part(() => MenuRunView, { nullable: true })
  lastRun: MenuRunView | null;
}
