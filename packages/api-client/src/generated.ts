// Made from docs/openapi.json by `npm run generate`. Nobody edits it by hand.
export interface paths {
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Health_health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/line/webhook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Webhook_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditStaff_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/audit/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditStaff_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffSession_me'];
    put?: never;
    post: operations['StaffSession_begin'];
    delete: operations['StaffSession_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaffSession_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffAccounts_page'];
    put?: never;
    post: operations['StaffAccounts_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['StaffAccounts_change'];
    trace?: never;
  };
  '/api/parent/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ParentSession_me'];
    put?: never;
    post: operations['ParentSession_signIn'];
    delete: operations['ParentSession_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HouseholdsParent_consent'];
    put?: never;
    post: operations['HouseholdsParent_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['HouseholdsParent_settings'];
    trace?: never;
  };
  '/api/parent/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HouseholdsParent_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicConfig_config'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/survey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyParent_form'];
    put?: never;
    post: operations['SurveyParent_finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/survey/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SurveyParent_draft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/survey/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SurveyParent_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BenefitsPublic_catalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BenefitsPublic_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BenefitsStaff_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/check-rule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BenefitsStaff_checkRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DutyPublic_opening'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/duty/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DutyStaff_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/duty/shifts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DutyStaff_addShift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/duty/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DutyStaff_decide'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ArticlesStaff_page'];
    put?: never;
    post: operations['ArticlesStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ArticlesStaff_one'];
    put: operations['ArticlesStaff_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticlesStaff_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticlesStaff_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticlesStaff_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/articles/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ArticlesStaff_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/segments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SegmentsStaff_list'];
    put?: never;
    post: operations['SegmentsStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/segments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SegmentsStaff_get'];
    put: operations['SegmentsStaff_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/segments/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SegmentsStaff_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsParent_list'];
    put?: never;
    post: operations['ConsultationsParent_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/consultations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsParent_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/consultations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsParent_messages'];
    put?: never;
    post: operations['ConsultationsParent_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/consultations/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsParent_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsParent_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsStaff_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsStaff_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsStaff_messages'];
    put?: never;
    post: operations['ConsultationsStaff_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsStaff_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsStaff_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsStaff_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsStaff_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConsultationsStaff_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsStaff_notes'];
    put?: never;
    post: operations['ConsultationsStaff_writeNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/household': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsStaff_household'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsCity_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/consultations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsCity_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/consultations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsultationsCity_messages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LiveStaff_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BroadcastsStaff_page'];
    put?: never;
    post: operations['BroadcastsStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BroadcastsStaff_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_schedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/broadcasts/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BroadcastsStaff_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LettersParent_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/letters/{articleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LettersParent_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consultations/{id}/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LettersStaff_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AuditActorView: {
      /** @enum {string} */
      kind: 'staff' | 'parent' | 'system';
      /** Format: uuid */
      id: string | null;
      name: string | null;
    };
    AuditSubjectView: {
      type: string;
      id: string;
    };
    AuditEntryView: {
      id: string;
      /** Format: date-time */
      at: string;
      actor: components['schemas']['AuditActorView'];
      action: string;
      subject: components['schemas']['AuditSubjectView'] | null;
    };
    AuditEntryViewPage: {
      items: components['schemas']['AuditEntryView'][];
      nextCursor: string | null;
    };
    AuditVerification: {
      entries: number;
      sealed: number;
      intact: boolean;
      /** @description the first entry that is not what was sealed */
      brokenAt: string | null;
      /** @enum {string|null} */
      cause: 'changed' | 'removed' | null;
    };
    SignInInput: {
      /** Format: email */
      email: string;
      /** Format: password */
      password: string;
    };
    SignInStep: {
      /**
       * Format: password
       * @description good once, for five minutes, for the second factor
       */
      ticket: string;
    };
    SecondFactorInput: {
      /** Format: password */
      ticket: string;
      code: string;
    };
    /** @enum {string} */
    StaffRole:
      'counsellor' | 'supervisor' | 'manager' | 'editor' | 'cityViewer' | 'cityApprover' | 'systemAdministrator';
    StaffMe: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: email */
      email: string;
      roles: components['schemas']['StaffRole'][];
    };
    StaffAccount: {
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: email */
      email: string;
      roles: components['schemas']['StaffRole'][];
      qualification: string | null;
      experienceYears: number | null;
      /** Format: date-time */
      disabledAt: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSignInAt: string | null;
    };
    StaffAccountPage: {
      items: components['schemas']['StaffAccount'][];
      nextCursor: string | null;
    };
    StaffAccountInput: {
      name: string;
      /** Format: email */
      email: string;
      roles: components['schemas']['StaffRole'][];
      qualification?: string;
      experienceYears?: number;
    };
    StaffAccountCreated: {
      account: components['schemas']['StaffAccount'];
      /**
       * Format: password
       * @description shown once
       */
      temporaryPassword: string;
      /** @description otpauth:// address for an authenticator app, shown once */
      secondFactorUri: string;
    };
    StaffAccountChange: {
      name?: string;
      roles?: components['schemas']['StaffRole'][];
      qualification?: string;
      experienceYears?: number;
      disabled?: boolean;
    };
    ParentSessionInput: {
      /** Format: password */
      idToken: string;
    };
    /** @enum {string} */
    Language: 'ja' | 'easy-ja';
    /** @enum {string} */
    Care: 'none' | 'licensed' | 'kindergarten' | 'other';
    /** @enum {string} */
    School: 'kobe-municipal' | 'other' | 'highschool-kobe' | 'highschool-outside' | 'none';
    KnownChild: {
      birthMonth: string;
      bornOnFirst: boolean | null;
      care: components['schemas']['Care'] | null;
      school: components['schemas']['School'] | null;
    };
    /** @enum {string} */
    NoAnswer: 'unknown' | 'declined' | 'later';
    KnownFact: {
      fact: string;
      value: (boolean | string) | null;
      noAnswer: components['schemas']['NoAnswer'] | null;
    };
    HouseholdView: {
      /** @enum {string|null} */
      ward:
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside' | null;
      language: components['schemas']['Language'];
      children: components['schemas']['KnownChild'][];
      childrenComplete: boolean;
      expectingMonth: string | null;
      /** @description Keyed as the rule language keys them */
      facts: components['schemas']['KnownFact'][];
      /** Format: date-time */
      registeredAt: string;
    };
    /** @enum {string} */
    Topic: 'money' | 'health' | 'childcare' | 'school' | 'play' | 'housing' | 'advice';
    ParentMe: {
      /** @enum {string} */
      stage: 'consent' | 'survey' | 'ready';
      /** @description Agreed once; the text has changed since */
      reconsent: boolean;
      language: components['schemas']['Language'];
      /** @description null: the webhook never told */
      friend: boolean | null;
      alias: string;
      unread: number;
      household: components['schemas']['HouseholdView'] | null;
      /** Format: date-time */
      pausedUntil: string | null;
      stoppedTopics: components['schemas']['Topic'][];
    };
    Texts: {
      ja: string;
      'easy-ja': string;
    };
    ConsentParagraphs: {
      title: components['schemas']['Texts'];
      paragraphs: components['schemas']['Texts'][];
    };
    ConsentText: {
      version: string;
      /** Format: date */
      validFrom: string;
      blocks: components['schemas']['ConsentParagraphs'][];
    };
    ConsentInput: {
      version: string;
    };
    SettingsInput: {
      language?: components['schemas']['Language'];
      stoppedTopics?: components['schemas']['Topic'][];
      /** @description true: no information for a month; false: again from now */
      pause?: boolean;
      /** @enum {boolean} */
      expectingStopped?: true;
    };
    /** @enum {string} */
    Ward: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi';
    WardOption: {
      code: components['schemas']['Ward'];
      name: string;
      kana: string;
    };
    EmergencyNumber: {
      tel: string;
      name: components['schemas']['Texts'];
      note: components['schemas']['Texts'];
    };
    TopicOption: {
      code: components['schemas']['Topic'];
      name: components['schemas']['Texts'];
    };
    PublicConfig: {
      /** @description R-16: decided with the city */
      serviceName: string;
      cityName: string;
      operatorName: string;
      liffId: string;
      /** @enum {string} */
      lineMode: 'line' | 'simulator';
      simulatorUrl: string | null;
      addFriendUrl: string;
      wards: components['schemas']['WardOption'][];
      emergencyNumbers: components['schemas']['EmergencyNumber'][];
      topics: components['schemas']['TopicOption'][];
    };
    SurveyOption: {
      value: string;
      label: components['schemas']['Texts'];
    };
    SurveyQuestion: {
      id: string;
      fact: string;
      /** @enum {string} */
      stage: 'registration' | 'finder';
      /** @enum {string} */
      type: 'ward' | 'children' | 'single' | 'yesNo' | 'month' | 'language';
      /** @enum {string} */
      privacy: 'ordinary' | 'caution';
      /** @description Always false: every question takes a no-answer */
      required: boolean;
      title: components['schemas']['Texts'];
      why: components['schemas']['Texts'];
      how: components['schemas']['Texts'] | null;
      options: components['schemas']['SurveyOption'][];
    };
    ChildInput: {
      /** @description Year and month; the day is never asked */
      birthMonth: string;
      bornOnFirst?: boolean;
      care?: components['schemas']['Care'];
      school?: components['schemas']['School'];
    };
    Answer: {
      questionId: string;
      choice?: string;
      month?: string;
      noAnswer?: components['schemas']['NoAnswer'];
      children?: components['schemas']['ChildInput'][];
      childrenComplete?: boolean;
    };
    SurveyForm: {
      version: string;
      questions: components['schemas']['SurveyQuestion'][];
      answers: components['schemas']['Answer'][];
      /** @description The household is registered */
      finished: boolean;
      /** @description The answers are those of a survey left half-way */
      resumed: boolean;
    };
    SurveyAnswersInput: {
      version: string;
      answers: components['schemas']['Answer'][];
    };
    SurveyAnswerInput: {
      version: string;
      answer: components['schemas']['Answer'];
    };
    DatedAmount: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      source: string;
    };
    Parameter: {
      id: string;
      values: components['schemas']['DatedAmount'][];
    };
    CatalogueService: {
      id: string;
      name: string;
      summary: string;
      category: string;
      lifeStages: string[];
      /** @description A rule of the rule language; read it with parseRule */
      rule: object;
      amount: string;
      amountUncertain: boolean;
      timing: string;
      desk: string;
      /** @enum {string} */
      confidence: 'high' | 'medium' | 'low';
      /** @description Only the desk can decide a part of it: that somebody opened it is never recorded */
      asksAtDesk: boolean;
    };
    Catalogue: {
      version: string;
      parameters: components['schemas']['Parameter'][];
      services: components['schemas']['CatalogueService'][];
    };
    ServicePage: {
      id: string;
      name: string;
      summary: string;
      category: string;
      lifeStages: string[];
      /** @description A rule of the rule language; read it with parseRule */
      rule: object;
      amount: string;
      amountUncertain: boolean;
      timing: string;
      desk: string;
      /** @enum {string} */
      confidence: 'high' | 'medium' | 'low';
      /** @description Only the desk can decide a part of it: that somebody opened it is never recorded */
      asksAtDesk: boolean;
      target: string;
      howToApply: string;
      sourceUrl: string;
      asOf: string;
      notes: string | null;
      sensitiveCriteria: string[];
    };
    CatalogueServicePage: {
      items: components['schemas']['CatalogueService'][];
      nextCursor: string | null;
    };
    RuleToCheck: {
      rule: object;
    };
    RuleFault: {
      /** @description JSON pointer into the rule */
      path: string;
      code: string;
    };
    RuleCheck: {
      ok: boolean;
      /** @description The rule as one Japanese sentence; empty while it cannot be read */
      sentence: string;
      errors: components['schemas']['RuleFault'][];
    };
    OpeningTime: {
      /** Format: date */
      date: string;
      opensAt: string;
    };
    PromiseDay: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      kind: 'business' | 'closed' | 'holiday';
      holidayName: string | null;
    };
    PromiseView: {
      /** @enum {string} */
      kind: 'today' | 'nextBusinessDay';
      /** Format: date */
      date: string;
      /** Format: date-time */
      dueAt: string;
      days: components['schemas']['PromiseDay'][];
    };
    OpeningView: {
      open: boolean;
      /** Format: date-time */
      now: string;
      /** Format: date */
      today: string;
      opensAt: string | null;
      closesAt: string | null;
      nextOpening: components['schemas']['OpeningTime'] | null;
      promise: components['schemas']['PromiseView'];
    };
    OnDuty: {
      /** Format: uuid */
      id: string;
      name: string;
      qualification: string | null;
      from: string;
      to: string;
    };
    DutyToday: {
      opening: components['schemas']['OpeningView'];
      onDuty: components['schemas']['OnDuty'][];
    };
    ShiftInput: {
      /** Format: uuid */
      staffId: string;
      /** Format: date */
      date: string;
      from: string;
      to: string;
    };
    ShiftView: {
      /** Format: uuid */
      staffId: string;
      /** Format: date */
      date: string;
      from: string;
      to: string;
      /** Format: uuid */
      id: string;
    };
    OpeningExceptionInput: {
      /** Format: date */
      date: string;
      opensAt?: string | null;
      closesAt?: string | null;
    };
    /** @enum {string} */
    ArticleState: 'draft' | 'submitted' | 'approved' | 'retired';
    StaffName: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    ArticleView: {
      /** Format: uuid */
      id: string;
      title: components['schemas']['Texts'];
      body: components['schemas']['Texts'];
      topic: components['schemas']['Topic'];
      serviceId: string | null;
      designatedByCity: boolean;
      state: components['schemas']['ArticleState'];
      author: components['schemas']['StaffName'];
      approver: components['schemas']['StaffName'] | null;
      returnReason: string | null;
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    ArticleViewPage: {
      items: components['schemas']['ArticleView'][];
      nextCursor: string | null;
    };
    TitleTexts: {
      ja: string;
      'easy-ja': string;
    };
    BodyTexts: {
      ja: string;
      'easy-ja': string;
    };
    ArticleInput: {
      title: components['schemas']['TitleTexts'];
      body: components['schemas']['BodyTexts'];
      topic: components['schemas']['Topic'];
      serviceId?: string;
      designatedByCity?: boolean;
      /** @description The version the change is based on; needed to change */
      version?: number;
    };
    ArticleReturnInput: {
      reason: string;
    };
    SegmentView: {
      /** Format: uuid */
      id: string;
      name: string;
      condition: object;
      sentence: string;
      /** Format: date-time */
      updatedAt: string;
    };
    SegmentViewPage: {
      items: components['schemas']['SegmentView'][];
      nextCursor: string | null;
    };
    SegmentInput: {
      name: string;
      /** @description A rule of the rule language */
      condition: object;
    };
    SegmentConditionInput: {
      /** @description A rule of the rule language */
      condition: object;
    };
    CountedSentence: {
      text: string;
      /** @description Households left after this sentence; null where it would tell */
      count: number | null;
    };
    ReasonPart: {
      /** @enum {string} */
      kind: 'ward' | 'childAge' | 'schoolYear' | 'expecting' | 'language' | 'everyone' | 'fact';
      value: string;
    };
    SegmentExample: {
      /** @description A ward, outside, or unknown */
      ward: string;
      childAges: number[];
      language: components['schemas']['Language'];
      reason: components['schemas']['ReasonPart'][];
    };
    SegmentPreview: {
      /** @description null when it is suppressed */
      count: number | null;
      /** @description Fewer than ten households, or so near to all that the rest could be told */
      suppressed: boolean;
      reachable: number | null;
      total: number;
      sentence: string;
      sentences: components['schemas']['CountedSentence'][];
      examples: components['schemas']['SegmentExample'][];
    };
    /** @enum {string} */
    ConsultationCategory: 'procedure' | 'money' | 'childcare' | 'school' | 'child' | 'self' | 'unsure';
    ReplyPromise: {
      /** Format: date */
      date: string;
      /** Format: date-time */
      dueAt: string;
    };
    ParentConsultation: {
      /** Format: uuid */
      id: string;
      category: components['schemas']['ConsultationCategory'];
      serviceId: string | null;
      /** @enum {string} */
      state: 'open' | 'closed';
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastMessageAt: string;
      unread: number;
      /** @description null while nothing waits for an answer */
      promise: components['schemas']['ReplyPromise'] | null;
    };
    ParentConsultationPage: {
      items: components['schemas']['ParentConsultation'][];
      nextCursor: string | null;
    };
    OpenConsultationInput: {
      /**
       * Format: uuid
       * @description Chosen by the device; sent again under the same id it opens nothing new
       */
      clientId: string;
      category: components['schemas']['ConsultationCategory'];
      text: string;
      serviceId?: string;
    };
    MessageSender: {
      name: string;
      qualification: string | null;
    };
    ServiceCard: {
      id: string;
      name: string;
    };
    MessageView: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      clientId: string;
      seq: number;
      /** @enum {string} */
      from: 'parent' | 'counsellor';
      text: string;
      /** Format: date-time */
      sentAt: string;
      /** Format: date-time */
      readAt: string | null;
      /** @description null for the parent */
      sender: components['schemas']['MessageSender'] | null;
      service: components['schemas']['ServiceCard'] | null;
    };
    MessageList: {
      items: components['schemas']['MessageView'][];
    };
    MessageInput: {
      /**
       * Format: uuid
       * @description Chosen by the device; sent again under the same id it is stored once
       */
      clientId: string;
      text: string;
    };
    ReadInput: {
      seq: number;
    };
    LiveEvent: {
      /** @enum {string} */
      kind: 'consultation' | 'broadcast' | 'me' | 'ping';
      /** Format: uuid */
      id: string | null;
      /** @enum {string|null} */
      cause: 'message' | 'read' | 'state' | 'note' | 'progress' | null;
    };
    /** @enum {string} */
    DeskView: 'mine' | 'waiting' | 'all';
    /** @enum {string} */
    DeskState: 'waiting' | 'answering' | 'answered' | 'closed';
    CounsellorName: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    DeskItem: {
      /** Format: uuid */
      id: string;
      /** @description 2026-1187 */
      number: string;
      alias: string;
      /** @enum {string|null} */
      ward:
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside' | null;
      language: components['schemas']['Language'];
      category: components['schemas']['ConsultationCategory'];
      state: components['schemas']['DeskState'];
      /** Format: date-time */
      dueAt: string | null;
      overdue: boolean;
      counsellor: components['schemas']['CounsellorName'] | null;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastMessageAt: string;
      /** @description First 40 characters of the last message */
      preview: string;
      unread: number;
    };
    DeskItemPage: {
      items: components['schemas']['DeskItem'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    Outcome: 'informed' | 'guided' | 'listened' | 'noReply' | 'other';
    DeskConsultation: {
      /** Format: uuid */
      id: string;
      /** @description 2026-1187 */
      number: string;
      alias: string;
      /** @enum {string|null} */
      ward:
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside' | null;
      language: components['schemas']['Language'];
      category: components['schemas']['ConsultationCategory'];
      state: components['schemas']['DeskState'];
      /** Format: date-time */
      dueAt: string | null;
      overdue: boolean;
      counsellor: components['schemas']['CounsellorName'] | null;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastMessageAt: string;
      /** @description First 40 characters of the last message */
      preview: string;
      unread: number;
      service: components['schemas']['ServiceCard'] | null;
      /** Format: date-time */
      closedAt: string | null;
      outcome: components['schemas']['Outcome'] | null;
    };
    ReplyInput: {
      /**
       * Format: uuid
       * @description Chosen by the device; sent again under the same id it is stored once
       */
      clientId: string;
      text: string;
      serviceId?: string;
    };
    HandOverInput: {
      /** Format: uuid */
      counsellorId: string;
    };
    CloseInput: {
      outcome: components['schemas']['Outcome'];
    };
    NoteView: {
      /** Format: uuid */
      id: string;
      author: string;
      text: string;
      /** Format: date-time */
      writtenAt: string;
    };
    NoteList: {
      items: components['schemas']['NoteView'][];
    };
    NoteInput: {
      text: string;
    };
    /** @enum {string} */
    Verdict: 'likely' | 'needsAnswer' | 'askDesk' | 'notNow';
    Finding: {
      serviceId: string;
      name: string;
      verdict: components['schemas']['Verdict'];
      /** @description Why, in Japanese */
      sentence: string;
      /** @description Facts whose answers could still decide it */
      missing: string[];
    };
    EarlierConsultation: {
      /** Format: uuid */
      id: string;
      /** @description 2026-1187 */
      number: string;
      category: components['schemas']['ConsultationCategory'];
      /** Format: date-time */
      openedAt: string;
      state: components['schemas']['DeskState'];
    };
    HouseholdPanel: {
      alias: string;
      household: components['schemas']['HouseholdView'];
      /** Format: date-time */
      registeredAt: string;
      friend: boolean | null;
      findings: components['schemas']['Finding'][];
      earlier: components['schemas']['EarlierConsultation'][];
    };
    BroadcastArticle: {
      /** Format: uuid */
      id: string;
      title: string;
    };
    BroadcastSegment: {
      /** Format: uuid */
      id: string;
      name: string;
      sentence: string;
    };
    /** @enum {string} */
    BroadcastState: 'draft' | 'submitted' | 'approved' | 'scheduled' | 'sending' | 'sent' | 'stopped';
    /**
     * @description Who or what stopped it
     * @enum {string}
     */
    BroadcastStopCause: 'person' | 'quota' | 'refused' | 'article';
    BroadcastRequests: {
      total: number;
      accepted: number;
      failed: number;
      /** @description LINE may or may not have them; a person decides */
      undecided: number;
    };
    LineQuota: {
      limit: number | null;
      used: number;
    };
    BroadcastView: {
      /** Format: uuid */
      id: string;
      article: components['schemas']['BroadcastArticle'];
      segment: components['schemas']['BroadcastSegment'];
      state: components['schemas']['BroadcastState'];
      /** @description Who or what stopped it */
      stopCause: components['schemas']['BroadcastStopCause'] | null;
      author: components['schemas']['StaffName'];
      approver: components['schemas']['StaffName'] | null;
      returnReason: string | null;
      /** @description Households it would reach now; null below ten */
      estimate: number | null;
      /** @description Frozen at the start; null below ten */
      recipients: number | null;
      requests: components['schemas']['BroadcastRequests'];
      /** @description null below twenty */
      opened: number | null;
      /** Format: date-time */
      scheduledAt: string | null;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      /** @description What LINE says; null in lists and while LINE does not answer */
      quota: components['schemas']['LineQuota'] | null;
    };
    BroadcastViewPage: {
      items: components['schemas']['BroadcastView'][];
      nextCursor: string | null;
    };
    BroadcastInput: {
      /** Format: uuid */
      articleId: string;
      /** Format: uuid */
      segmentId: string;
    };
    BroadcastReturnInput: {
      reason: string;
    };
    BroadcastScheduleInput: {
      /** Format: date-time */
      at: string;
    };
    LetterSummary: {
      /** Format: uuid */
      articleId: string;
      title: components['schemas']['Texts'];
      topic: components['schemas']['Topic'];
      /** Format: date-time */
      sentAt: string;
      /** Format: date-time */
      openedAt: string | null;
    };
    LetterSummaryPage: {
      items: components['schemas']['LetterSummary'][];
      nextCursor: string | null;
    };
    LetterPage: {
      /** Format: uuid */
      articleId: string;
      title: components['schemas']['Texts'];
      topic: components['schemas']['Topic'];
      /** Format: date-time */
      sentAt: string;
      /** Format: date-time */
      openedAt: string | null;
      body: components['schemas']['Texts'];
      serviceId: string | null;
      reason: components['schemas']['ReasonPart'][];
      designatedByCity: boolean;
    };
    SentLetter: {
      /** Format: uuid */
      articleId: string;
      title: string;
      /** Format: date-time */
      sentAt: string;
      opened: boolean;
    };
    SentLetters: {
      items: components['schemas']['SentLetter'][];
    };
    /** @enum {string} */
    RefusalCode:
      | 'article.notFound'
      | 'article.ownApproval'
      | 'article.serviceUnknown'
      | 'article.stateChanged'
      | 'article.versionStale'
      | 'body.malformed'
      | 'body.tooLarge'
      | 'broadcast.articleNotApproved'
      | 'broadcast.messageRefused'
      | 'broadcast.notFound'
      | 'broadcast.ownApproval'
      | 'broadcast.scheduleInvalid'
      | 'broadcast.stateChanged'
      | 'consent.missing'
      | 'consent.versionStale'
      | 'consultation.closed'
      | 'consultation.notClosed'
      | 'consultation.notFound'
      | 'consultation.notMine'
      | 'consultation.taken'
      | 'counsellor.unknown'
      | 'cursor.invalid'
      | 'duty.notOnRoster'
      | 'duty.openingTooShort'
      | 'duty.shiftOverlaps'
      | 'duty.staffUnknown'
      | 'duty.timesReversed'
      | 'input.invalid'
      | 'letter.notFound'
      | 'line.unavailable'
      | 'media.unsupported'
      | 'rate.exceeded'
      | 'request.crossOrigin'
      | 'role.forbidden'
      | 'route.unknown'
      | 'segment.asksSensitive'
      | 'segment.conditionInvalid'
      | 'segment.nameTaken'
      | 'segment.notFound'
      | 'segment.tooSlow'
      | 'service.notFound'
      | 'session.codeRefused'
      | 'session.idTokenInvalid'
      | 'session.missing'
      | 'session.refused'
      | 'session.ticketExpired'
      | 'staff.administratorOnly'
      | 'staff.counsellorAndSupervisor'
      | 'staff.emailTaken'
      | 'staff.experienceMissing'
      | 'staff.lastManager'
      | 'staff.notFound'
      | 'staff.ownRoles'
      | 'staff.qualificationMissing'
      | 'survey.answerMissing'
      | 'survey.answerUnclear'
      | 'survey.answerWrongType'
      | 'survey.answeredTwice'
      | 'survey.birthInFuture'
      | 'survey.birthTooLongAgo'
      | 'survey.expectingMonthOutOfRange'
      | 'survey.optionUnknown'
      | 'survey.outsideCity'
      | 'survey.questionUnknown'
      | 'survey.tooManyChildren'
      | 'survey.unfinished'
      | 'survey.versionUnknown'
      | 'webhook.signatureInvalid'
      | 'fault';
    RefusalBody: {
      code: components['schemas']['RefusalCode'];
      requestId: string;
      fields?: {
        path: string;
        rule: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Health_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Webhook_receive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stored; also for events that came before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AuditStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description only entries about this kind of thing */
        subjectType?: string;
        /** @description only entries about this one; needs subjectType */
        subjectId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntryViewPage'];
        };
      };
    };
  };
  AuditStaff_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditVerification'];
        };
      };
    };
  };
  StaffSession_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffMe'];
        };
      };
    };
  };
  StaffSession_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInStep'];
        };
      };
    };
  };
  StaffSession_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StaffSession_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffMe'];
        };
      };
    };
  };
  StaffAccounts_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffAccountPage'];
        };
      };
    };
  };
  StaffAccounts_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffAccountInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffAccountCreated'];
        };
      };
    };
  };
  StaffAccounts_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffAccountChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffAccount'];
        };
      };
    };
  };
  ParentSession_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  ParentSession_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParentSessionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  ParentSession_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HouseholdsParent_consent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentText'];
        };
      };
    };
  };
  HouseholdsParent_agree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  HouseholdsParent_settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingsInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  HouseholdsParent_leave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PublicConfig_config: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicConfig'];
        };
      };
    };
  };
  SurveyParent_form: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyForm'];
        };
      };
    };
  };
  SurveyParent_finish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyAnswersInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  SurveyParent_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyAnswersInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyForm'];
        };
      };
    };
  };
  SurveyParent_answer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyAnswerInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentMe'];
        };
      };
    };
  };
  BenefitsPublic_catalogue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Catalogue'];
        };
      };
    };
  };
  BenefitsPublic_page: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServicePage'];
        };
      };
    };
  };
  BenefitsStaff_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogueServicePage'];
        };
      };
    };
  };
  BenefitsStaff_checkRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleToCheck'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleCheck'];
        };
      };
    };
  };
  DutyPublic_opening: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpeningView'];
        };
      };
    };
  };
  DutyStaff_today: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyToday'];
        };
      };
    };
  };
  DutyStaff_addShift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShiftInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftView'];
        };
      };
    };
  };
  DutyStaff_decide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpeningExceptionInput'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ArticlesStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['ArticleState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleViewPage'];
        };
      };
    };
  };
  ArticlesStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleReturnInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  ArticlesStaff_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
    };
  };
  SegmentsStaff_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentViewPage'];
        };
      };
    };
  };
  SegmentsStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentView'];
        };
      };
    };
  };
  SegmentsStaff_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentView'];
        };
      };
    };
  };
  SegmentsStaff_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentView'];
        };
      };
    };
  };
  SegmentsStaff_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentConditionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentPreview'];
        };
      };
    };
  };
  ConsultationsParent_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentConsultationPage'];
        };
      };
    };
  };
  ConsultationsParent_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenConsultationInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentConsultation'];
        };
      };
    };
  };
  ConsultationsParent_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParentConsultation'];
        };
      };
    };
  };
  ConsultationsParent_messages: {
    parameters: {
      query?: {
        /** @description Messages that follow this seq */
        after?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
    };
  };
  ConsultationsParent_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageView'];
        };
      };
    };
  };
  ConsultationsParent_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadInput'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ConsultationsParent_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['LiveEvent'];
        };
      };
    };
  };
  ConsultationsStaff_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        view?: components['schemas']['DeskView'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskItemPage'];
        };
      };
    };
  };
  ConsultationsStaff_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsStaff_messages: {
    parameters: {
      query?: {
        /** @description Messages that follow this seq */
        after?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
    };
  };
  ConsultationsStaff_reply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplyInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageView'];
        };
      };
    };
  };
  ConsultationsStaff_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadInput'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ConsultationsStaff_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsStaff_handOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsStaff_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsStaff_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsStaff_notes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteList'];
        };
      };
    };
  };
  ConsultationsStaff_writeNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteView'];
        };
      };
    };
  };
  ConsultationsStaff_household: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HouseholdPanel'];
        };
      };
    };
  };
  ConsultationsCity_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskItemPage'];
        };
      };
    };
  };
  ConsultationsCity_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskConsultation'];
        };
      };
    };
  };
  ConsultationsCity_messages: {
    parameters: {
      query?: {
        /** @description Messages that follow this seq */
        after?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
    };
  };
  LiveStaff_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['LiveEvent'];
        };
      };
    };
  };
  BroadcastsStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastViewPage'];
        };
      };
    };
  };
  BroadcastsStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BroadcastInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BroadcastReturnInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_schedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BroadcastScheduleInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_start: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  BroadcastsStaff_stop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroadcastView'];
        };
      };
    };
  };
  LettersParent_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterSummaryPage'];
        };
      };
    };
  };
  LettersParent_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterPage'];
        };
      };
    };
  };
  LettersStaff_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentLetters'];
        };
      };
    };
  };
}

export type Answer = components['schemas']['Answer'];
export type ArticleInput = components['schemas']['ArticleInput'];
export type ArticleReturnInput = components['schemas']['ArticleReturnInput'];
export type ArticleState = components['schemas']['ArticleState'];
export type ArticleView = components['schemas']['ArticleView'];
export type ArticleViewPage = components['schemas']['ArticleViewPage'];
export type AuditActorView = components['schemas']['AuditActorView'];
export type AuditEntryView = components['schemas']['AuditEntryView'];
export type AuditEntryViewPage = components['schemas']['AuditEntryViewPage'];
export type AuditSubjectView = components['schemas']['AuditSubjectView'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type BodyTexts = components['schemas']['BodyTexts'];
export type BroadcastArticle = components['schemas']['BroadcastArticle'];
export type BroadcastInput = components['schemas']['BroadcastInput'];
export type BroadcastRequests = components['schemas']['BroadcastRequests'];
export type BroadcastReturnInput = components['schemas']['BroadcastReturnInput'];
export type BroadcastScheduleInput = components['schemas']['BroadcastScheduleInput'];
export type BroadcastSegment = components['schemas']['BroadcastSegment'];
export type BroadcastState = components['schemas']['BroadcastState'];
export type BroadcastStopCause = components['schemas']['BroadcastStopCause'];
export type BroadcastView = components['schemas']['BroadcastView'];
export type BroadcastViewPage = components['schemas']['BroadcastViewPage'];
export type Care = components['schemas']['Care'];
export type Catalogue = components['schemas']['Catalogue'];
export type CatalogueService = components['schemas']['CatalogueService'];
export type CatalogueServicePage = components['schemas']['CatalogueServicePage'];
export type ChildInput = components['schemas']['ChildInput'];
export type CloseInput = components['schemas']['CloseInput'];
export type ConsentInput = components['schemas']['ConsentInput'];
export type ConsentParagraphs = components['schemas']['ConsentParagraphs'];
export type ConsentText = components['schemas']['ConsentText'];
export type ConsultationCategory = components['schemas']['ConsultationCategory'];
export type CounsellorName = components['schemas']['CounsellorName'];
export type CountedSentence = components['schemas']['CountedSentence'];
export type DatedAmount = components['schemas']['DatedAmount'];
export type DeskConsultation = components['schemas']['DeskConsultation'];
export type DeskItem = components['schemas']['DeskItem'];
export type DeskItemPage = components['schemas']['DeskItemPage'];
export type DeskState = components['schemas']['DeskState'];
export type DeskView = components['schemas']['DeskView'];
export type DutyToday = components['schemas']['DutyToday'];
export type EarlierConsultation = components['schemas']['EarlierConsultation'];
export type EmergencyNumber = components['schemas']['EmergencyNumber'];
export type Finding = components['schemas']['Finding'];
export type HandOverInput = components['schemas']['HandOverInput'];
export type HouseholdPanel = components['schemas']['HouseholdPanel'];
export type HouseholdView = components['schemas']['HouseholdView'];
export type KnownChild = components['schemas']['KnownChild'];
export type KnownFact = components['schemas']['KnownFact'];
export type Language = components['schemas']['Language'];
export type LetterPage = components['schemas']['LetterPage'];
export type LetterSummary = components['schemas']['LetterSummary'];
export type LetterSummaryPage = components['schemas']['LetterSummaryPage'];
export type LineQuota = components['schemas']['LineQuota'];
export type LiveEvent = components['schemas']['LiveEvent'];
export type MessageInput = components['schemas']['MessageInput'];
export type MessageList = components['schemas']['MessageList'];
export type MessageSender = components['schemas']['MessageSender'];
export type MessageView = components['schemas']['MessageView'];
export type NoAnswer = components['schemas']['NoAnswer'];
export type NoteInput = components['schemas']['NoteInput'];
export type NoteList = components['schemas']['NoteList'];
export type NoteView = components['schemas']['NoteView'];
export type OnDuty = components['schemas']['OnDuty'];
export type OpenConsultationInput = components['schemas']['OpenConsultationInput'];
export type OpeningExceptionInput = components['schemas']['OpeningExceptionInput'];
export type OpeningTime = components['schemas']['OpeningTime'];
export type OpeningView = components['schemas']['OpeningView'];
export type Outcome = components['schemas']['Outcome'];
export type Parameter = components['schemas']['Parameter'];
export type ParentConsultation = components['schemas']['ParentConsultation'];
export type ParentConsultationPage = components['schemas']['ParentConsultationPage'];
export type ParentMe = components['schemas']['ParentMe'];
export type ParentSessionInput = components['schemas']['ParentSessionInput'];
export type PromiseDay = components['schemas']['PromiseDay'];
export type PromiseView = components['schemas']['PromiseView'];
export type PublicConfig = components['schemas']['PublicConfig'];
export type ReadInput = components['schemas']['ReadInput'];
export type ReasonPart = components['schemas']['ReasonPart'];
export type RefusalBody = components['schemas']['RefusalBody'];
export type RefusalCode = components['schemas']['RefusalCode'];
export type ReplyInput = components['schemas']['ReplyInput'];
export type ReplyPromise = components['schemas']['ReplyPromise'];
export type RuleCheck = components['schemas']['RuleCheck'];
export type RuleFault = components['schemas']['RuleFault'];
export type RuleToCheck = components['schemas']['RuleToCheck'];
export type School = components['schemas']['School'];
export type SecondFactorInput = components['schemas']['SecondFactorInput'];
export type SegmentConditionInput = components['schemas']['SegmentConditionInput'];
export type SegmentExample = components['schemas']['SegmentExample'];
export type SegmentInput = components['schemas']['SegmentInput'];
export type SegmentPreview = components['schemas']['SegmentPreview'];
export type SegmentView = components['schemas']['SegmentView'];
export type SegmentViewPage = components['schemas']['SegmentViewPage'];
export type SentLetter = components['schemas']['SentLetter'];
export type SentLetters = components['schemas']['SentLetters'];
export type ServiceCard = components['schemas']['ServiceCard'];
export type ServicePage = components['schemas']['ServicePage'];
export type SettingsInput = components['schemas']['SettingsInput'];
export type ShiftInput = components['schemas']['ShiftInput'];
export type ShiftView = components['schemas']['ShiftView'];
export type SignInInput = components['schemas']['SignInInput'];
export type SignInStep = components['schemas']['SignInStep'];
export type StaffAccount = components['schemas']['StaffAccount'];
export type StaffAccountChange = components['schemas']['StaffAccountChange'];
export type StaffAccountCreated = components['schemas']['StaffAccountCreated'];
export type StaffAccountInput = components['schemas']['StaffAccountInput'];
export type StaffAccountPage = components['schemas']['StaffAccountPage'];
export type StaffMe = components['schemas']['StaffMe'];
export type StaffName = components['schemas']['StaffName'];
export type StaffRole = components['schemas']['StaffRole'];
export type SurveyAnswerInput = components['schemas']['SurveyAnswerInput'];
export type SurveyAnswersInput = components['schemas']['SurveyAnswersInput'];
export type SurveyForm = components['schemas']['SurveyForm'];
export type SurveyOption = components['schemas']['SurveyOption'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type Texts = components['schemas']['Texts'];
export type TitleTexts = components['schemas']['TitleTexts'];
export type Topic = components['schemas']['Topic'];
export type TopicOption = components['schemas']['TopicOption'];
export type Verdict = components['schemas']['Verdict'];
export type Ward = components['schemas']['Ward'];
export type WardOption = components['schemas']['WardOption'];
