import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ProposalState } from './parameters.rules.js';

/** A figure of no service in particular, as somebody wants it: a second person says whether it holds. */
@Entity('parameter_proposal')
@Check('parameter_proposal_state', `state IN ('waiting', 'approved', 'returned')`)
@Check('parameter_proposal_four_eyes', `state <> 'approved' OR (decider_id IS NOT NULL AND decider_id <> author_id)`)
@Index('parameter_proposal_by_state', ['state', 'id'])
@Index('parameter_proposal_waiting', ['parameterId', 'validFrom'], {
  unique: true,
  where: `(state = 'waiting'::text)`,
})
export class ParameterProposal {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'parameter_proposal_pkey' })
  id: string;

  @Column('text')
  parameterId: string;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('double precision')
  value: number;

  @Column('text')
  source: string;

  @Column('date')
  checkedOn: string;

  @Column('date', { nullable: true })
  nextCheckDue: string | null;

  /** Why, for the second person. */
  @Column('text')
  note: string;

  @Column('text')
  state: ProposalState;

  @ForeignKey('staff_account', { name: 'parameter_proposal_author_fk' })
  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  proposedAt: Date;

  @ForeignKey('staff_account', { name: 'parameter_proposal_decider_fk' })
  @Column('uuid', { nullable: true })
  deciderId: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Why it was returned. */
  @Column('text', { nullable: true })
  reason: string | null;
}
