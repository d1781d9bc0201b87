import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Choice, Day, Flag, Id, Instant, Part, Pattern, Text } from '../../platform/http/fields.js';
import { PageOf, PageQuery } from '../../platform/http/page.js';
import { Figure } from '../catalogue/content.dto.js';
import { CataloguePerson } from '../catalogue/versions.dto.js';
import { PROPOSAL_STATES, type ProposalState } from './parameters.rules.js';

/** A dated figure that rules of several services go by, such as a limit named after the fact it decides. */
export class SharedFigure extends Figure {}

export class SharedFigureProposal extends SharedFigure {
  @Text({ max: 500, description: 'Why, for the second person' })
  note: string;
}

export class SharedFigureView extends OmitType(SharedFigure, ['checkedOn']) {
  @Day({ nullable: true, description: 'Null: delivered before such days were written down' })
  checkedOn: string | null;

  @Flag({ description: 'The day of looking again has passed' })
  overdue: boolean;
}
export class SharedFigurePage extends PageOf(SharedFigureView) {}

export class ProposalView extends SharedFigureProposal {
  @Id()
  proposalId: string;

  @Choice(PROPOSAL_STATES, { name: 'ProposalState' })
  state: ProposalState;

  @ApiProperty({ type: Number, nullable: true, description: 'What holds on its first day; null: nothing' })
  before: number | null;

  @Part(() => CataloguePerson)
  author: CataloguePerson;

  @Instant()
  proposedAt: string;

  @Part(() => CataloguePerson, { nullable: true })
  decider: CataloguePerson | null;

  @Instant({ nullable: true })
  decidedAt: string | null;

  @Text({ max: 500, nullable: true, description: 'Why it was returned' })
  reason: string | null;

  @Flag({ description: 'The caller proposed it, and may not approve it' })
  isOwn: boolean;
}
export class ProposalPage extends PageOf(ProposalView) {}

export class ProposalQuery extends PageQuery {
  @Choice(PROPOSAL_STATES, { name: 'ProposalState', optional: true })
  state?: ProposalState;
}

export class ProposalReturn {
  @Text({ max: 500 })
  reason: string;
}

/** „I looked: it is still so.“ */
export class ConfirmSharedFigure {
  @Pattern(/^[a-z0-9-]+(\.[A-Za-z0-9]+)+$/, { max: 80 })
  id: string;

  @Day()
  from: string;

  @Day({ description: 'When somebody looks again: after today, within three years' })
  nextCheckDue: string;
}
