import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';

const ACTOR_KINDS = ['staff', 'parent', 'system'] as const;
const CAUSES = ['changed', 'removed'] as const;

export class AuditQuery extends PageQuery {
  @Text({ max: 40, optional: true, description: 'only entries about this kind of thing' })
  subjectType?: string;

  @Text({ max: 100, optional: true, description: 'only entries about this one; needs subjectType' })
  subjectId?: string;
}

export class AuditActorView {
  @Choice(ACTOR_KINDS)
  kind: (typeof ACTOR_KINDS)[number];

  @Id({ nullable: true })
  id: string | null;

  @Text({ max: 100, nullable: true })
  name: string | null;
}

export class AuditSubjectView {
  @Text({ max: 40 })
  type: string;

  @Text({ max: 100 })
  id: string;
}

export class AuditEntryView {
  @Text({ max: 20 })
  id: string;

  @Instant()
  at: string;

  @Part(() => AuditActorView)
  actor: AuditActorView;

  @Text({ max: 60 })
  action: string;

  @Part(() => AuditSubjectView, { nullable: true })
  subject: AuditSubjectView | null;
}

export class AuditEntryViewPage extends PageOf(AuditEntryView) {}

export class AuditVerification {
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  entries: number;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  sealed: number;

  @Flag()
  intact: boolean;

  @Text({ max: 20, nullable: true, description: 'the first entry that is not what was sealed' })
  brokenAt: string | null;

  @Choice(CAUSES, { nullable: true })
  cause: (typeof CAUSES)[number] | null;
}
