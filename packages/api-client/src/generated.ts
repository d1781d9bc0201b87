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
  '/api/parent/household/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HouseholdsParent_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/household/births': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HouseholdsParent_births'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
  '/api/staff/households/stale': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HouseholdsStaff_stale'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/consent-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HouseholdsStaff_consentTexts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/erasures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErasuresPublic_certificate'];
    put?: never;
    post?: never;
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
  '/api/staff/survey/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyStaff_questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/guard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyStaff_guard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyStaff_page'];
    put?: never;
    post: operations['SurveyStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyStaff_one'];
    put: operations['SurveyStaff_change'];
    post?: never;
    delete: operations['SurveyStaff_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyStaff_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyStaff_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyStaff_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyStaff_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyStaff_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/survey/versions/{version}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyStaff_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyCity_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyCity_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions/{version}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyCity_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions/{version}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyCity_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions/{version}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyCity_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/survey/versions/{version}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SurveyCity_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnswersStaff_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnswersStaff_count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnswersStaff_questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnswersStaff_summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AnswersStaff_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/answers/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AnswersStaff_export'];
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
  '/r/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoutesPublic_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/arrival': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RoutesParent_arrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoutesStaff_page'];
    put?: never;
    post: operations['RoutesStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/routes/{id}': {
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
    patch: operations['RoutesStaff_change'];
    trace?: never;
  };
  '/api/staff/routes/{id}/qr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoutesStaff_qr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/menus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MenusStaff_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/menus/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MenusStaff_runs'];
    put?: never;
    post: operations['MenusStaff_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/menus/runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MenusStaff_run'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/menus/runs/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MenusStaff_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/menus/{hash}/image': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MenusStaff_image'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_page'];
    put?: never;
    post: operations['FlyersStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/gallery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_gallery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/layout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersStaff_layout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_one'];
    put: operations['FlyersStaff_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersStaff_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyersStaff_remarks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/comments/{commentId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersStaff_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/comments/{commentId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersStaff_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyer-font': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyerFilesStaff_font'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/versions/{number}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyerFilesStaff_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/photos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyerFilesStaff_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/flyers/{id}/photos/{photoId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlyerFilesStaff_photo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/flyers/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersCity_comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/city/flyers/{id}/finalise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlyersCity_finalise'];
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
    Language: 'ja' | 'easy-ja' | 'en';
    /** @enum {string} */
    Care: 'none' | 'licensed' | 'kindergarten' | 'other';
    /** @enum {string} */
    School: 'kobe-municipal' | 'other' | 'highschool-kobe' | 'highschool-outside' | 'none';
    KnownChild: {
      birthMonth: string;
      bornOnFirst: boolean | null;
      care: components['schemas']['Care'] | null;
      school: components['schemas']['School'] | null;
      /** @description Too old for everything in the catalogue: stays registered, is a reason for nothing */
      grownOut: boolean;
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
      /**
       * Format: date-time
       * @description When the parent last said that all answers still hold
       */
      confirmedAt: string | null;
    };
    /** @enum {string} */
    ReconfirmReason: 'april' | 'birthday' | 'expectingOver';
    Reconfirm: {
      /** Format: date */
      since: string;
      reason: components['schemas']['ReconfirmReason'];
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
      /** @description The answers should be looked at again */
      reconfirm: components['schemas']['Reconfirm'] | null;
      /** Format: date-time */
      pausedUntil: string | null;
      stoppedTopics: components['schemas']['Topic'][];
    };
    Texts: {
      ja: string;
      'easy-ja': string;
      /** @description Its readers get easy Japanese where it is missing */
      en?: string;
    };
    ConsentParagraphs: {
      title: components['schemas']['Texts'];
      paragraphs: components['schemas']['Texts'][];
      /** @description Not so in the text that this parent agreed to before */
      changed: boolean;
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
    BirthInput: {
      birthMonth: string;
      /** @description Born on the 1st; only 1 April matters, for the school year */
      bornOnFirst?: boolean;
    };
    BirthsInput: {
      births: components['schemas']['BirthInput'][];
    };
    LeaveInput: {
      /**
       * Format: password
       * @description Of LINE, to take back there what was allowed; kept nowhere
       */
      accessToken?: string;
    };
    /** @enum {string} */
    KeptReason: 'accountability' | 'figures' | 'proof';
    KeptAfterLeaving: {
      table: string;
      reason: components['schemas']['KeptReason'];
    };
    ErasureCertificate: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      erasedAt: string;
      /** @description From each, everything of the household was removed */
      tables: string[];
      kept: components['schemas']['KeptAfterLeaving'][];
    };
    LeaveAnswer: {
      certificate: components['schemas']['ErasureCertificate'];
      /**
       * @description Whether LINE took back what was allowed there
       * @enum {string}
       */
      lineLink: 'done' | 'failed' | 'notAsked';
    };
    /** @enum {string} */
    StaleReason: 'unconfirmed' | 'answerExpired' | 'grownOut';
    StaleHousehold: {
      alias: string;
      /** @enum {string|null} */
      ward:
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside' | null;
      language: components['schemas']['Language'];
      /**
       * Format: date
       * @description Since when it is so for the reason that was asked for
       */
      since: string;
      reasons: components['schemas']['StaleReason'][];
    };
    StaleCounts: {
      registered: number;
      /** @description Nobody confirmed the answers for a year */
      unconfirmed: number;
      /** @description An answer with a month in it whose month is over */
      answerExpired: number;
      /** @description All children have grown out of what the catalogue knows */
      grownOut: number;
    };
    StaleHouseholdsPage: {
      items: components['schemas']['StaleHousehold'][];
      nextCursor: string | null;
      /** @description With the first page only */
      counts: components['schemas']['StaleCounts'] | null;
    };
    ConsentTextVersion: {
      version: string;
      /** Format: date */
      validFrom: string;
      /** @description The text that holds today */
      current: boolean;
      /** @description Parents who agreed to it and have not left */
      agreed: number;
    };
    ConsentTextVersions: {
      /** @description The newest first */
      versions: components['schemas']['ConsentTextVersion'][];
    };
    EnglishNames: {
      serviceName: string;
      cityName: string;
      operatorName: string;
    };
    /** @enum {string} */
    Ward: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi';
    WardOption: {
      code: components['schemas']['Ward'];
      name: string;
      kana: string;
      /** @description Written in Latin letters, as the city does */
      romaji: string;
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
      english: components['schemas']['EnglishNames'];
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
      type: 'ward' | 'children' | 'single' | 'multiple' | 'yesNo' | 'month' | 'count' | 'language';
      /** @enum {string} */
      privacy: 'ordinary' | 'caution';
      /** @description Always false: every question takes a no-answer */
      required: boolean;
      /** @description Asked once for every child: single or yesNo */
      perChild: boolean;
      /** @description A rule of the rule language: asked only while it is true */
      showIf: object | null;
      /** @description Highest number a count takes */
      countMax: number | null;
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
    ChildAnswer: {
      /** @description Place in the list of children, from 0 */
      child: number;
      choice?: string;
      noAnswer?: components['schemas']['NoAnswer'];
    };
    Answer: {
      questionId: string;
      choice?: string;
      /** @description Of a multiple question; empty: none of them */
      choices?: string[];
      month?: string;
      count?: number;
      noAnswer?: components['schemas']['NoAnswer'];
      children?: components['schemas']['ChildInput'][];
      childrenComplete?: boolean;
      /** @description Of a question asked for every child */
      perChild?: components['schemas']['ChildAnswer'][];
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
    /** @enum {string} */
    QuestionType: 'ward' | 'children' | 'single' | 'multiple' | 'yesNo' | 'month' | 'count' | 'language';
    DraftTexts: {
      ja: string;
      'easy-ja': string;
      en: string;
    };
    DraftOption: {
      value: string;
      label: components['schemas']['DraftTexts'];
    };
    DraftQuestion: {
      id: string;
      /** @description The approved question it is; null: an own question */
      catalogueId: string | null;
      /** @enum {string} */
      stage: 'registration' | 'finder';
      type: components['schemas']['QuestionType'];
      /** @description Asked once for every child */
      perChild: boolean;
      /** @description A rule of the rule language over what is asked before */
      showIf: object | null;
      /** @description Highest number a count takes */
      countMax: number | null;
      title: components['schemas']['DraftTexts'];
      why: components['schemas']['DraftTexts'];
      how: components['schemas']['DraftTexts'] | null;
      options: components['schemas']['DraftOption'][];
      /** @description What a question that is not word for word of the catalogue is for */
      purpose: string | null;
      /** @description Why the wording is needed although the guard warns */
      reason: string | null;
      /** @description Which other way of asking was considered */
      considered: string | null;
      /** @description As the rule language names it, or `custom.` and the id */
      fact: string;
      /** @enum {string} */
      privacy: 'ordinary' | 'caution';
    };
    CatalogueQuestion: {
      id: string;
      question: components['schemas']['DraftQuestion'];
      /** @description What it is for, in a word to the editor */
      note: string;
    };
    CatalogueQuestionPage: {
      items: components['schemas']['CatalogueQuestion'][];
      nextCursor: string | null;
    };
    DraftQuestionInput: {
      id: string;
      /** @description The approved question it is; null: an own question */
      catalogueId: string | null;
      /** @enum {string} */
      stage: 'registration' | 'finder';
      type: components['schemas']['QuestionType'];
      /** @description Asked once for every child */
      perChild: boolean;
      /** @description A rule of the rule language over what is asked before */
      showIf: object | null;
      /** @description Highest number a count takes */
      countMax: number | null;
      title: components['schemas']['DraftTexts'];
      why: components['schemas']['DraftTexts'];
      how: components['schemas']['DraftTexts'] | null;
      options: components['schemas']['DraftOption'][];
      /** @description What a question that is not word for word of the catalogue is for */
      purpose: string | null;
      /** @description Why the wording is needed although the guard warns */
      reason: string | null;
      /** @description Which other way of asking was considered */
      considered: string | null;
    };
    GuardInput: {
      question: components['schemas']['DraftQuestionInput'];
      /** @description The other questions, in order, those before it first */
      others: components['schemas']['DraftQuestionInput'][];
      /** @description How many of the others stand before it */
      before: number;
    };
    /** @enum {string} */
    FindingLayer: 'catalogue' | 'words' | 'combination' | 'freeText' | 'identifier';
    /**
     * @description block: never; warn: reason and city; info: for the record
     * @enum {string}
     */
    FindingSeverity: 'block' | 'warn' | 'info';
    /** @enum {string} */
    FindingPart: 'title' | 'why' | 'how' | 'option' | 'optionValue' | 'question' | 'survey';
    SurveyAlternative: {
      /** @description A harmless way to ask */
      text: string;
      /** @description A question of the catalogue that serves */
      catalogueId: string | null;
    };
    SurveyFinding: {
      /** @description null: the survey as a whole */
      questionId: string | null;
      layer: components['schemas']['FindingLayer'];
      /** @description block: never; warn: reason and city; info: for the record */
      severity: components['schemas']['FindingSeverity'];
      part: components['schemas']['FindingPart'];
      /** @description Which option */
      option: number | null;
      language: string | null;
      /** @description In UTF-16 units of the text as it was written */
      start: number;
      length: number;
      /** @description As it was written */
      word: string;
      category: string;
      categoryName: string;
      law: string;
      alternative: components['schemas']['SurveyAlternative'];
    };
    /** @enum {string} */
    SurveyProblemCode:
      | 'wardMissing'
      | 'childrenMissing'
      | 'idTwice'
      | 'factTwice'
      | 'textMissing'
      | 'optionsMissing'
      | 'optionsNotTaken'
      | 'optionTwice'
      | 'optionNotInFact'
      | 'typeNotOfFact'
      | 'catalogueUnknown'
      | 'perChildNotPossible'
      | 'childrenAfterwards'
      | 'countMaxMissing'
      | 'branchInvalid'
      | 'branchAhead'
      | 'purposeMissing'
      | 'reasonMissing'
      | 'consideredMissing'
      | 'tooLong';
    SurveyProblem: {
      code: components['schemas']['SurveyProblemCode'];
      questionId: string | null;
      /** @description Which part, such as `title.en` or `options.2.label.ja` */
      path: string | null;
    };
    /**
     * @description ready: may be checked; needsReason: a warning has no reason yet; blocked: can never be published
     * @enum {string}
     */
    SurveyCheckVerdict: 'ready' | 'needsReason' | 'blocked' | 'incomplete';
    SurveyCheck: {
      findings: components['schemas']['SurveyFinding'][];
      /** @description What is incomplete or does not fit together */
      problems: components['schemas']['SurveyProblem'][];
      /** @description ready: may be checked; needsReason: a warning has no reason yet; blocked: can never be published */
      verdict: components['schemas']['SurveyCheckVerdict'];
      /** @description Estimated for a parent with two children, registration only */
      seconds: number;
      /** @description Taps of the registration with two children */
      taps: number;
    };
    /** @enum {string} */
    SurveyState: 'draft' | 'checked' | 'awaitingCity' | 'approved' | 'published' | 'retired';
    SurveyPerson: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    SurveyVersionItem: {
      version: string;
      title: string;
      state: components['schemas']['SurveyState'];
      revision: number;
      basedOn: string | null;
      questionCount: number;
      /** @description null: delivered with the product */
      author: components['schemas']['SurveyPerson'] | null;
      /** @description Who agreed for the city */
      approver: components['schemas']['SurveyPerson'] | null;
      publisher: components['schemas']['SurveyPerson'] | null;
      /** @description Why it was given back last */
      returnNote: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      approvedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      retiredAt: string | null;
    };
    SurveyVersionItemPage: {
      items: components['schemas']['SurveyVersionItem'][];
      nextCursor: string | null;
    };
    NewSurveyVersion: {
      title: string;
      /** @description Begins as a copy of this version; otherwise of the published one */
      basedOn?: string;
    };
    SurveyVersionView: {
      version: string;
      title: string;
      state: components['schemas']['SurveyState'];
      revision: number;
      basedOn: string | null;
      questionCount: number;
      /** @description null: delivered with the product */
      author: components['schemas']['SurveyPerson'] | null;
      /** @description Who agreed for the city */
      approver: components['schemas']['SurveyPerson'] | null;
      publisher: components['schemas']['SurveyPerson'] | null;
      /** @description Why it was given back last */
      returnNote: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      approvedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      retiredAt: string | null;
      questions: components['schemas']['DraftQuestion'][];
      check: components['schemas']['SurveyCheck'];
      /** @description SHA-256 of the questions */
      hash: string;
      /** @description Surveys left half-way that will be finished on this version */
      openDrafts: number;
      /** @description The caller wrote a part of it, and may neither approve nor publish it */
      isOwn: boolean;
    };
    SurveyVersionInput: {
      /** @description The revision the change is based on */
      revision: number;
      title: string;
      questions: components['schemas']['DraftQuestionInput'][];
    };
    /** @enum {string} */
    SurveyDiffKind: 'added' | 'removed' | 'changed' | 'moved';
    SurveyDiffChange: {
      /** @description Such as `title.en`, `options`, `showIf` */
      path: string;
      /** @description null: was not there */
      before: string | null;
      /** @description null: is gone */
      after: string | null;
    };
    SurveyDiffQuestion: {
      questionId: string;
      kind: components['schemas']['SurveyDiffKind'];
      /** @description Place before, from 0 */
      from: number | null;
      to: number | null;
      changes: components['schemas']['SurveyDiffChange'][];
    };
    SurveyDiff: {
      version: string;
      against: string;
      questions: components['schemas']['SurveyDiffQuestion'][];
    };
    /** @enum {string} */
    SurveyAct: 'create' | 'change' | 'check' | 'submit' | 'return' | 'cityReturn' | 'approve' | 'publish' | 'retire';
    SurveyHistoryEntry: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      actor: components['schemas']['SurveyPerson'] | null;
      act: components['schemas']['SurveyAct'];
      revision: number;
      note: string | null;
    };
    SurveyHistoryEntryPage: {
      items: components['schemas']['SurveyHistoryEntry'][];
      nextCursor: string | null;
    };
    SurveyActInput: {
      /** @description The revision that was looked at */
      revision: number;
    };
    SurveyReturnInput: {
      /** @description The revision that was looked at */
      revision: number;
      note: string;
    };
    SurveyApproveInput: {
      /** @description The revision that was looked at */
      revision: number;
      /** @description What the city wants to have on record */
      note: string | null;
    };
    NoAnswerCounts: {
      unknown: number;
      declined: number;
      later: number;
    };
    AnswersItem: {
      /** Format: uuid */
      id: string;
      alias: string;
      /** @enum {string|null} */
      ward:
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside' | null;
      language: components['schemas']['Language'];
      childCount: number;
      /** @description Months of age, the four youngest */
      childMonths: number[];
      /** @enum {string} */
      expecting: 'yes' | 'no' | 'unanswered';
      noAnswers: components['schemas']['NoAnswerCounts'];
      /** Format: date-time */
      registeredAt: string;
    };
    AnswersItemPage: {
      items: components['schemas']['AnswersItem'][];
      nextCursor: string | null;
    };
    AnswersCount: {
      count: number;
    };
    AskedQuestion: {
      id: string;
      title: components['schemas']['Texts'];
    };
    AskedQuestions: {
      questions: components['schemas']['AskedQuestion'][];
    };
    SummaryCell: {
      /**
       * @description none: nothing yet, or an answer that is no longer offered
       * @enum {string}
       */
      kind: 'option' | 'noAnswer' | 'none';
      value: string;
      /** @description null: the front end knows the word */
      label: components['schemas']['Texts'] | null;
      /** @description null where it is hidden */
      count: number | null;
      /**
       * @description small: fewer than ten; other: would tell a small one
       * @enum {string|null}
       */
      hidden: 'small' | 'other' | null;
    };
    QuestionSummary: {
      id: string;
      title: components['schemas']['Texts'];
      type: string;
      /** @description A household may have several of these: they do not add up to the whole */
      several: boolean;
      cells: components['schemas']['SummaryCell'][];
    };
    AnswersSummary: {
      /** @description Registered households; null below ten */
      total: number | null;
      version: string;
      /** Format: date-time */
      countedAt: string;
      questions: components['schemas']['QuestionSummary'][];
    };
    AnsweredQuestion: {
      question: components['schemas']['SurveyQuestion'];
      /** @description null: not asked yet, or passed over */
      answer: components['schemas']['Answer'] | null;
    };
    HouseholdAnswers: {
      /** Format: uuid */
      id: string;
      alias: string;
      /** Format: date-time */
      registeredAt: string;
      version: string;
      questions: components['schemas']['AnsweredQuestion'][];
    };
    AnswersFilter: {
      ward?: (
        'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside'
      )[];
      childFrom?: number;
      childTo?: number;
      /** @enum {string} */
      expecting?: 'yes' | 'no' | 'unanswered';
      language?: ('ja' | 'easy-ja' | 'en')[];
      /** Format: date */
      registeredFrom?: string;
      /**
       * Format: date
       * @description The day is included
       */
      registeredTo?: string;
      noAnswer?: ('unknown' | 'declined' | 'later')[];
      /** @description With noAnswer: to this question. Otherwise: to any */
      noAnswerTo?: string;
    };
    AnswersExportInput: {
      /** @description What for; it is kept in the audit */
      purpose: string;
      /** @enum {string} */
      format: 'csv' | 'csv-sjis' | 'xlsx';
      filter: components['schemas']['AnswersFilter'];
      /** @description Question ids, or registeredMonth, childCount, childMonths */
      columns: string[];
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
      en?: string;
    };
    BodyTexts: {
      ja: string;
      'easy-ja': string;
      en?: string;
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
    ArrivalInput: {
      /** @description The code that the opened address bore */
      route: string;
    };
    /** @enum {string} */
    RoutePeriod: 'days7' | 'days30' | 'days90' | 'days365';
    /** @enum {string} */
    PlaceKind:
      | 'wardOffice'
      | 'health'
      | 'childcare'
      | 'school'
      | 'play'
      | 'shop'
      | 'transport'
      | 'event'
      | 'post'
      | 'web'
      | 'other';
    RouteFunnel: {
      scanned: number;
      /** @description Opened the app by it, not registered before */
      opened: number | null;
      friend: number | null;
      /** @description Agreed, and so began the survey */
      started: number | null;
      finished: number | null;
      consulted: number | null;
    };
    QrRouteView: {
      /** Format: uuid */
      id: string;
      code: string;
      /** @description What the QR code holds */
      address: string;
      name: string;
      placeKind: components['schemas']['PlaceKind'];
      /** @enum {string|null} */
      ward: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | null;
      flyerVersion: string;
      authorName: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      retiredAt: string | null;
      funnel: components['schemas']['RouteFunnel'];
    };
    QrRouteViewPage: {
      items: components['schemas']['QrRouteView'][];
      nextCursor: string | null;
    };
    QrRouteInput: {
      /** @description The place, as staff call it */
      name: string;
      placeKind: components['schemas']['PlaceKind'];
      /** @enum {string|null} */
      ward?: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | null;
      /** @description Which version of the flyer lies there */
      flyerVersion: string;
    };
    QrRouteChange: {
      name?: string;
      placeKind?: components['schemas']['PlaceKind'];
      /** @enum {string|null} */
      ward?: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | null;
      flyerVersion?: string;
      /** @description true retires the route, false takes it up again */
      retired?: boolean;
    };
    /** @enum {string} */
    QrFormat: 'svg' | 'png' | 'pdf';
    /** @enum {string} */
    QrLevel: 'M' | 'Q';
    /** @enum {string} */
    MenuPhase: 'open' | 'closed';
    /** @enum {string} */
    MenuStage: 'visitor' | 'general' | 'expecting' | 'baby' | 'toddler' | 'school';
    MenuView: {
      hash: string;
      stage: components['schemas']['MenuStage'];
      phase: components['schemas']['MenuPhase'];
      /** @enum {string} */
      language: 'ja' | 'easy-ja' | 'en';
      /** @description LINE has it with this picture */
      published: boolean;
      /** @description What everybody without a menu of their own sees */
      isDefault: boolean;
      /** @description Households that have it; fewer than ten: null */
      households: number | null;
    };
    /** @enum {string} */
    MenuRunReason: 'nightly' | 'opening' | 'template' | 'again' | 'staff';
    /** @enum {string} */
    MenuRunState: 'running' | 'done' | 'stopped' | 'failed';
    /** @enum {string} */
    MenuFault: 'rejected' | 'notFound' | 'rateLimited' | 'unreachable' | 'fault';
    MenuRunView: {
      /** Format: uuid */
      id: string;
      reason: components['schemas']['MenuRunReason'];
      phase: components['schemas']['MenuPhase'];
      state: components['schemas']['MenuRunState'];
      /** @description Who began it; null: the service itself */
      starterName: string | null;
      /** @description Households that needed another menu */
      total: number | null;
      changed: number;
      /** @description People whom LINE did not take */
      refused: number;
      /** @description Requests to LINE */
      requests: number;
      lastFault: components['schemas']['MenuFault'] | null;
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    MenusView: {
      phase: components['schemas']['MenuPhase'];
      menus: components['schemas']['MenuView'][];
      lastRun: components['schemas']['MenuRunView'] | null;
    };
    MenuRunViewPage: {
      items: components['schemas']['MenuRunView'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    FlyerState: 'draft' | 'correction' | 'final';
    /** @enum {string} */
    FlyerPaper: 'a4' | 'a5' | 'card' | 'a2';
    FlyerRoute: {
      /** Format: uuid */
      id: string;
      name: string;
      code: string;
    };
    FlyerView: {
      /** Format: uuid */
      id: string;
      name: string;
      templateId: string;
      paper: components['schemas']['FlyerPaper'];
      state: components['schemas']['FlyerState'];
      /** @description 校正{n}回目; 0 before the first */
      round: number;
      /** @description For the city: the last one sent to it */
      latestVersion: number;
      sentVersion: number | null;
      openComments: number;
      route: components['schemas']['FlyerRoute'] | null;
      author: components['schemas']['StaffName'];
      /** @description The caller made a version of it */
      isOwn: boolean;
      finaliser: components['schemas']['StaffName'] | null;
      /** Format: date-time */
      finalAt: string | null;
      /** Format: uuid */
      fromFlyerId: string | null;
      /** Format: date-time */
      updatedAt: string;
      revision: number;
    };
    FlyerViewPage: {
      items: components['schemas']['FlyerView'][];
      nextCursor: string | null;
    };
    FlyerColours: {
      /** @description the sheet */
      paper: string;
      /** @description quiet areas */
      tint: string;
      /** @description bands and marks */
      main: string;
      /** @description headings */
      accent: string;
      /** @description texts */
      ink: string;
      /** @description texts on `main` or `accent` */
      onMain: string;
    };
    /** @enum {string} */
    FlyerBlockKind: 'text' | 'shape' | 'photo' | 'qr';
    /**
     * @description text
     * @enum {string}
     */
    FlyerLanguage: 'ja' | 'easy-ja' | 'en';
    /**
     * @description text
     * @enum {string}
     */
    FlyerAlign: 'start' | 'centre' | 'end';
    /**
     * @description text
     * @enum {string}
     */
    FlyerPlace: 'top' | 'middle' | 'bottom';
    /**
     * @description text
     * @enum {string}
     */
    FlyerTextColour: 'ink' | 'accent' | 'onMain';
    /**
     * @description shape
     * @enum {string}
     */
    FlyerFill: 'paper' | 'tint' | 'main' | 'accent';
    FlyerBlock: {
      id: string;
      kind: components['schemas']['FlyerBlockKind'];
      x: number;
      y: number;
      width: number;
      height: number;
      /** @description text */
      text?: string;
      /** @description text */
      language?: components['schemas']['FlyerLanguage'];
      /** @description text: points */
      size?: number;
      /** @description text */
      bold?: boolean;
      /** @description text */
      align?: components['schemas']['FlyerAlign'];
      /** @description text */
      place?: components['schemas']['FlyerPlace'];
      /** @description text */
      colour?: components['schemas']['FlyerTextColour'];
      /** @description shape */
      fill?: components['schemas']['FlyerFill'];
      /** @description shape: how round its corners are */
      radius?: number;
      /**
       * Format: uuid
       * @description photo
       */
      photoId?: string | null;
    };
    FlyerContent: {
      paper: components['schemas']['FlyerPaper'];
      colours: components['schemas']['FlyerColours'];
      /** @description Later ones lie over earlier ones */
      blocks: components['schemas']['FlyerBlock'][];
    };
    FlyerWords: {
      ja: string;
      'easy-ja': string;
      en: string;
    };
    FlyerBlockWords: {
      blockId: string;
      words: components['schemas']['FlyerWords'];
    };
    FlyerItem: {
      kind: components['schemas']['FlyerBlockKind'];
      blockId: string;
      /** @description mm */
      x: number;
      /** @description mm; of a text: its baseline */
      y: number;
      /** @description mm */
      width: number;
      /** @description mm */
      height?: number;
      /** @description shape: mm */
      radius?: number;
      colour?: string;
      text?: string;
      /** @description text: height of an em in mm */
      size?: number;
      bold?: boolean;
      language?: string;
      /** Format: uuid */
      photoId?: string;
      /** @description qr: cells along one side of its path */
      cells?: number;
      /** @description qr: dark cells, as an SVG path */
      path?: string;
    };
    FlyerDrawing: {
      /** @description mm */
      width: number;
      /** @description mm */
      height: number;
      /** @description Colour of the sheet */
      paper: string;
      items: components['schemas']['FlyerItem'][];
    };
    FlyerTemplate: {
      id: string;
      name: string;
      use: string;
      paper: components['schemas']['FlyerPaper'];
      content: components['schemas']['FlyerContent'];
      /** @description Its texts in every language */
      words: components['schemas']['FlyerBlockWords'][];
      drawing: components['schemas']['FlyerDrawing'];
    };
    FlyerPalette: {
      id: string;
      name: string;
      colours: components['schemas']['FlyerColours'];
    };
    FlyerVariable: {
      name: string;
      words: components['schemas']['FlyerWords'];
    };
    FlyerGallery: {
      templates: components['schemas']['FlyerTemplate'][];
      palettes: components['schemas']['FlyerPalette'][];
      /** @description Written into texts as {name} */
      variables: components['schemas']['FlyerVariable'][];
    };
    FlyerLayoutInput: {
      /** Format: uuid */
      routeId: string | null;
      content: components['schemas']['FlyerContent'];
    };
    /** @enum {string} */
    FlyerWarningKind:
      'contrast' | 'variable' | 'outside' | 'overflow' | 'glyph' | 'route' | 'photo' | 'edge' | 'coarse';
    FlyerWarning: {
      blockId: string;
      kind: components['schemas']['FlyerWarningKind'];
    };
    FlyerLayout: {
      drawing: components['schemas']['FlyerDrawing'];
      warnings: components['schemas']['FlyerWarning'][];
    };
    FlyerInput: {
      name: string;
      /** @description Begin with a template of the gallery */
      templateId?: string;
      /**
       * Format: uuid
       * @description Or with the last version of another flyer, a final one included
       */
      fromFlyerId?: string;
      /**
       * Format: uuid
       * @description The QR route its code leads to
       */
      routeId?: string | null;
    };
    FlyerSaveInput: {
      /** @description The revision the change is based on */
      revision: number;
      name: string;
      /** Format: uuid */
      routeId: string | null;
      content: components['schemas']['FlyerContent'];
    };
    FlyerActInput: {
      /** @description The revision that was on the screen */
      revision: number;
    };
    FlyerVersionItem: {
      number: number;
      maker: components['schemas']['StaffName'];
      /** Format: date-time */
      madeAt: string;
      /** @description The round in which it was sent to the city */
      round: number | null;
    };
    FlyerVersionItemPage: {
      items: components['schemas']['FlyerVersionItem'][];
      nextCursor: string | null;
    };
    FlyerVersionView: {
      drawing: components['schemas']['FlyerDrawing'];
      warnings: components['schemas']['FlyerWarning'][];
      number: number;
      maker: components['schemas']['StaffName'];
      /** Format: date-time */
      madeAt: string;
      content: components['schemas']['FlyerContent'];
    };
    /** @enum {string} */
    FlyerCommentState: 'open' | 'accepted' | 'declined';
    FlyerCommentView: {
      /** Format: uuid */
      id: string;
      version: number;
      x: number;
      y: number;
      text: string;
      state: components['schemas']['FlyerCommentState'];
      author: components['schemas']['StaffName'];
      /** Format: date-time */
      createdAt: string;
      answer: string | null;
      answerer: components['schemas']['StaffName'] | null;
      /** Format: date-time */
      answeredAt: string | null;
    };
    FlyerCommentViewPage: {
      items: components['schemas']['FlyerCommentView'][];
      nextCursor: string | null;
    };
    FlyerAnswerInput: {
      answer: string;
    };
    /** @enum {string} */
    FlyerPrint: 'office' | 'press';
    FlyerPhotoView: {
      /** Format: uuid */
      id: string;
      width: number;
      height: number;
    };
    FlyerCommentInput: {
      version: number;
      /** @description Tenths of a millimetre from the left */
      x: number;
      /** @description Tenths of a millimetre from the top */
      y: number;
      text: string;
    };
    /** @enum {string} */
    RefusalCode:
      | 'answers.exportBusy'
      | 'answers.notFound'
      | 'answers.purposeUnclear'
      | 'answers.questionUnknown'
      | 'answers.tooFew'
      | 'answers.tooMany'
      | 'answers.tooSlow'
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
      | 'flyer.blockOutside'
      | 'flyer.changesPending'
      | 'flyer.commentAnswered'
      | 'flyer.commentsOpen'
      | 'flyer.commentsTooMany'
      | 'flyer.contrastTooLow'
      | 'flyer.incomplete'
      | 'flyer.newerVersion'
      | 'flyer.notFound'
      | 'flyer.nothingNew'
      | 'flyer.overflow'
      | 'flyer.ownWork'
      | 'flyer.photoMetadata'
      | 'flyer.photoTooLarge'
      | 'flyer.photoUnknown'
      | 'flyer.photoUnreadable'
      | 'flyer.photosTooMany'
      | 'flyer.revisionStale'
      | 'flyer.routeUnknown'
      | 'flyer.stateChanged'
      | 'flyer.templateUnknown'
      | 'flyer.variableUnknown'
      | 'flyer.versionNotSent'
      | 'flyer.versionsTooMany'
      | 'household.birthInFuture'
      | 'household.birthTooLongAgo'
      | 'household.erasureUnknown'
      | 'household.notExpecting'
      | 'household.tooManyChildren'
      | 'input.invalid'
      | 'letter.notFound'
      | 'line.unavailable'
      | 'media.unsupported'
      | 'outreach.menuNotFound'
      | 'outreach.menuRunEnded'
      | 'outreach.menuRunNotFound'
      | 'outreach.menuRunUnderWay'
      | 'outreach.routeNotFound'
      | 'outreach.routeRetired'
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
      | 'survey.childUnknown'
      | 'survey.countOutOfRange'
      | 'survey.expectingMonthOutOfRange'
      | 'survey.optionUnknown'
      | 'survey.outsideCity'
      | 'survey.questionNotAsked'
      | 'survey.questionUnknown'
      | 'survey.tooManyChildren'
      | 'survey.unfinished'
      | 'survey.versionUnknown'
      | 'surveyVersion.blocked'
      | 'surveyVersion.incomplete'
      | 'surveyVersion.notFound'
      | 'surveyVersion.ownApproval'
      | 'surveyVersion.revisionStale'
      | 'surveyVersion.ruleInvalid'
      | 'surveyVersion.stateChanged'
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
  HouseholdsParent_confirm: {
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
  HouseholdsParent_births: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BirthsInput'];
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
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaveAnswer'];
        };
      };
    };
  };
  HouseholdsStaff_stale: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description unconfirmed unless given */
        reason?: components['schemas']['StaleReason'];
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
          'application/json': components['schemas']['StaleHouseholdsPage'];
        };
      };
    };
  };
  HouseholdsStaff_consentTexts: {
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
          'application/json': components['schemas']['ConsentTextVersions'];
        };
      };
    };
  };
  ErasuresPublic_certificate: {
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
          'application/json': components['schemas']['ErasureCertificate'];
        };
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
  SurveyStaff_questions: {
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
          'application/json': components['schemas']['CatalogueQuestionPage'];
        };
      };
    };
  };
  SurveyStaff_guard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyCheck'];
        };
      };
    };
  };
  SurveyStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['SurveyState'];
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
          'application/json': components['schemas']['SurveyVersionItemPage'];
        };
      };
    };
  };
  SurveyStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSurveyVersion'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyVersionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
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
  SurveyStaff_diff: {
    parameters: {
      query: {
        against: string;
      };
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyDiff'];
        };
      };
    };
  };
  SurveyStaff_history: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyHistoryEntryPage'];
        };
      };
    };
  };
  SurveyStaff_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyReturnInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyStaff_publish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyCity_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['SurveyState'];
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
          'application/json': components['schemas']['SurveyVersionItemPage'];
        };
      };
    };
  };
  SurveyCity_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyCity_diff: {
    parameters: {
      query: {
        against: string;
      };
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyDiff'];
        };
      };
    };
  };
  SurveyCity_history: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        version: string;
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
          'application/json': components['schemas']['SurveyHistoryEntryPage'];
        };
      };
    };
  };
  SurveyCity_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyApproveInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  SurveyCity_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurveyReturnInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SurveyVersionView'];
        };
      };
    };
  };
  AnswersStaff_search: {
    parameters: {
      query?: {
        ward?: (
          'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside'
        )[];
        childFrom?: number;
        childTo?: number;
        expecting?: 'yes' | 'no' | 'unanswered';
        language?: ('ja' | 'easy-ja' | 'en')[];
        registeredFrom?: string;
        /** @description The day is included */
        registeredTo?: string;
        noAnswer?: ('unknown' | 'declined' | 'later')[];
        /** @description With noAnswer: to this question. Otherwise: to any */
        noAnswerTo?: string;
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
          'application/json': components['schemas']['AnswersItemPage'];
        };
      };
    };
  };
  AnswersStaff_count: {
    parameters: {
      query?: {
        ward?: (
          'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi' | 'outside'
        )[];
        childFrom?: number;
        childTo?: number;
        expecting?: 'yes' | 'no' | 'unanswered';
        language?: ('ja' | 'easy-ja' | 'en')[];
        registeredFrom?: string;
        /** @description The day is included */
        registeredTo?: string;
        noAnswer?: ('unknown' | 'declined' | 'later')[];
        /** @description With noAnswer: to this question. Otherwise: to any */
        noAnswerTo?: string;
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
          'application/json': components['schemas']['AnswersCount'];
        };
      };
    };
  };
  AnswersStaff_questions: {
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
          'application/json': components['schemas']['AskedQuestions'];
        };
      };
    };
  };
  AnswersStaff_summary: {
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
          'application/json': components['schemas']['AnswersSummary'];
        };
      };
    };
  };
  AnswersStaff_view: {
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
          'application/json': components['schemas']['HouseholdAnswers'];
        };
      };
    };
  };
  AnswersStaff_export: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswersExportInput'];
      };
    };
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
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
  RoutesPublic_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the app in LINE */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoutesParent_arrive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArrivalInput'];
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
  RoutesStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description Up to and including today; days30 unless told */
        period?: components['schemas']['RoutePeriod'];
        /** @description Only retired ones (true) or only those in use (false) */
        retired?: boolean;
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
          'application/json': components['schemas']['QrRouteViewPage'];
        };
      };
    };
  };
  RoutesStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QrRouteInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QrRouteView'];
        };
      };
    };
  };
  RoutesStaff_change: {
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
        'application/json': components['schemas']['QrRouteChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QrRouteView'];
        };
      };
    };
  };
  RoutesStaff_qr: {
    parameters: {
      query: {
        format: components['schemas']['QrFormat'];
        /** @description Width of the print in millimetres; 30 unless told */
        mm?: number;
        /** @description Error correction; Q unless told */
        level?: components['schemas']['QrLevel'];
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
          'image/svg+xml': string;
          'image/png': string;
          'application/pdf': string;
        };
      };
    };
  };
  MenusStaff_view: {
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
          'application/json': components['schemas']['MenusView'];
        };
      };
    };
  };
  MenusStaff_runs: {
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
          'application/json': components['schemas']['MenuRunViewPage'];
        };
      };
    };
  };
  MenusStaff_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MenuRunView'];
        };
      };
    };
  };
  MenusStaff_run: {
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
          'application/json': components['schemas']['MenuRunView'];
        };
      };
    };
  };
  MenusStaff_stop: {
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
          'application/json': components['schemas']['MenuRunView'];
        };
      };
    };
  };
  MenusStaff_image: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
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
          'image/png': string;
        };
      };
    };
  };
  FlyersStaff_page: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['FlyerState'];
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
          'application/json': components['schemas']['FlyerViewPage'];
        };
      };
    };
  };
  FlyersStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlyerInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerView'];
        };
      };
    };
  };
  FlyersStaff_gallery: {
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
          'application/json': components['schemas']['FlyerGallery'];
        };
      };
    };
  };
  FlyersStaff_layout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlyerLayoutInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerLayout'];
        };
      };
    };
  };
  FlyersStaff_one: {
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
          'application/json': components['schemas']['FlyerView'];
        };
      };
    };
  };
  FlyersStaff_save: {
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
        'application/json': components['schemas']['FlyerSaveInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerView'];
        };
      };
    };
  };
  FlyersStaff_send: {
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
        'application/json': components['schemas']['FlyerActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerView'];
        };
      };
    };
  };
  FlyersStaff_versions: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
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
          'application/json': components['schemas']['FlyerVersionItemPage'];
        };
      };
    };
  };
  FlyersStaff_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
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
          'application/json': components['schemas']['FlyerVersionView'];
        };
      };
    };
  };
  FlyersStaff_remarks: {
    parameters: {
      query: {
        cursor?: string;
        limit?: number;
        version: number;
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
          'application/json': components['schemas']['FlyerCommentViewPage'];
        };
      };
    };
  };
  FlyersStaff_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        commentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlyerAnswerInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerCommentView'];
        };
      };
    };
  };
  FlyersStaff_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        commentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlyerAnswerInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerCommentView'];
        };
      };
    };
  };
  FlyerFilesStaff_font: {
    parameters: {
      query: {
        weight: 'regular' | 'bold';
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
          'font/ttf': string;
        };
      };
    };
  };
  FlyerFilesStaff_pdf: {
    parameters: {
      query: {
        /** @description office: the sheet as it is; press: with bleed and crop marks */
        kind: components['schemas']['FlyerPrint'];
      };
      header?: never;
      path: {
        id: string;
        number: number;
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
          'application/pdf': string;
        };
      };
    };
  };
  FlyerFilesStaff_upload: {
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
        'image/jpeg': string;
        'image/png': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerPhotoView'];
        };
      };
    };
  };
  FlyerFilesStaff_photo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        photoId: string;
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
          'image/jpeg': string;
          'image/png': string;
        };
      };
    };
  };
  FlyersCity_comment: {
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
        'application/json': components['schemas']['FlyerCommentInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerCommentView'];
        };
      };
    };
  };
  FlyersCity_finalise: {
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
        'application/json': components['schemas']['FlyerActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlyerView'];
        };
      };
    };
  };
}

export type Answer = components['schemas']['Answer'];
export type AnsweredQuestion = components['schemas']['AnsweredQuestion'];
export type AnswersCount = components['schemas']['AnswersCount'];
export type AnswersExportInput = components['schemas']['AnswersExportInput'];
export type AnswersFilter = components['schemas']['AnswersFilter'];
export type AnswersItem = components['schemas']['AnswersItem'];
export type AnswersItemPage = components['schemas']['AnswersItemPage'];
export type AnswersSummary = components['schemas']['AnswersSummary'];
export type ArrivalInput = components['schemas']['ArrivalInput'];
export type ArticleInput = components['schemas']['ArticleInput'];
export type ArticleReturnInput = components['schemas']['ArticleReturnInput'];
export type ArticleState = components['schemas']['ArticleState'];
export type ArticleView = components['schemas']['ArticleView'];
export type ArticleViewPage = components['schemas']['ArticleViewPage'];
export type AskedQuestion = components['schemas']['AskedQuestion'];
export type AskedQuestions = components['schemas']['AskedQuestions'];
export type AuditActorView = components['schemas']['AuditActorView'];
export type AuditEntryView = components['schemas']['AuditEntryView'];
export type AuditEntryViewPage = components['schemas']['AuditEntryViewPage'];
export type AuditSubjectView = components['schemas']['AuditSubjectView'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type BirthInput = components['schemas']['BirthInput'];
export type BirthsInput = components['schemas']['BirthsInput'];
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
export type CatalogueQuestion = components['schemas']['CatalogueQuestion'];
export type CatalogueQuestionPage = components['schemas']['CatalogueQuestionPage'];
export type CatalogueService = components['schemas']['CatalogueService'];
export type CatalogueServicePage = components['schemas']['CatalogueServicePage'];
export type ChildAnswer = components['schemas']['ChildAnswer'];
export type ChildInput = components['schemas']['ChildInput'];
export type CloseInput = components['schemas']['CloseInput'];
export type ConsentInput = components['schemas']['ConsentInput'];
export type ConsentParagraphs = components['schemas']['ConsentParagraphs'];
export type ConsentText = components['schemas']['ConsentText'];
export type ConsentTextVersion = components['schemas']['ConsentTextVersion'];
export type ConsentTextVersions = components['schemas']['ConsentTextVersions'];
export type ConsultationCategory = components['schemas']['ConsultationCategory'];
export type CounsellorName = components['schemas']['CounsellorName'];
export type CountedSentence = components['schemas']['CountedSentence'];
export type DatedAmount = components['schemas']['DatedAmount'];
export type DeskConsultation = components['schemas']['DeskConsultation'];
export type DeskItem = components['schemas']['DeskItem'];
export type DeskItemPage = components['schemas']['DeskItemPage'];
export type DeskState = components['schemas']['DeskState'];
export type DeskView = components['schemas']['DeskView'];
export type DraftOption = components['schemas']['DraftOption'];
export type DraftQuestion = components['schemas']['DraftQuestion'];
export type DraftQuestionInput = components['schemas']['DraftQuestionInput'];
export type DraftTexts = components['schemas']['DraftTexts'];
export type DutyToday = components['schemas']['DutyToday'];
export type EarlierConsultation = components['schemas']['EarlierConsultation'];
export type EmergencyNumber = components['schemas']['EmergencyNumber'];
export type EnglishNames = components['schemas']['EnglishNames'];
export type ErasureCertificate = components['schemas']['ErasureCertificate'];
export type Finding = components['schemas']['Finding'];
export type FindingLayer = components['schemas']['FindingLayer'];
export type FindingPart = components['schemas']['FindingPart'];
export type FindingSeverity = components['schemas']['FindingSeverity'];
export type FlyerActInput = components['schemas']['FlyerActInput'];
export type FlyerAlign = components['schemas']['FlyerAlign'];
export type FlyerAnswerInput = components['schemas']['FlyerAnswerInput'];
export type FlyerBlock = components['schemas']['FlyerBlock'];
export type FlyerBlockKind = components['schemas']['FlyerBlockKind'];
export type FlyerBlockWords = components['schemas']['FlyerBlockWords'];
export type FlyerColours = components['schemas']['FlyerColours'];
export type FlyerCommentInput = components['schemas']['FlyerCommentInput'];
export type FlyerCommentState = components['schemas']['FlyerCommentState'];
export type FlyerCommentView = components['schemas']['FlyerCommentView'];
export type FlyerCommentViewPage = components['schemas']['FlyerCommentViewPage'];
export type FlyerContent = components['schemas']['FlyerContent'];
export type FlyerDrawing = components['schemas']['FlyerDrawing'];
export type FlyerFill = components['schemas']['FlyerFill'];
export type FlyerGallery = components['schemas']['FlyerGallery'];
export type FlyerInput = components['schemas']['FlyerInput'];
export type FlyerItem = components['schemas']['FlyerItem'];
export type FlyerLanguage = components['schemas']['FlyerLanguage'];
export type FlyerLayout = components['schemas']['FlyerLayout'];
export type FlyerLayoutInput = components['schemas']['FlyerLayoutInput'];
export type FlyerPalette = components['schemas']['FlyerPalette'];
export type FlyerPaper = components['schemas']['FlyerPaper'];
export type FlyerPhotoView = components['schemas']['FlyerPhotoView'];
export type FlyerPlace = components['schemas']['FlyerPlace'];
export type FlyerPrint = components['schemas']['FlyerPrint'];
export type FlyerRoute = components['schemas']['FlyerRoute'];
export type FlyerSaveInput = components['schemas']['FlyerSaveInput'];
export type FlyerState = components['schemas']['FlyerState'];
export type FlyerTemplate = components['schemas']['FlyerTemplate'];
export type FlyerTextColour = components['schemas']['FlyerTextColour'];
export type FlyerVariable = components['schemas']['FlyerVariable'];
export type FlyerVersionItem = components['schemas']['FlyerVersionItem'];
export type FlyerVersionItemPage = components['schemas']['FlyerVersionItemPage'];
export type FlyerVersionView = components['schemas']['FlyerVersionView'];
export type FlyerView = components['schemas']['FlyerView'];
export type FlyerViewPage = components['schemas']['FlyerViewPage'];
export type FlyerWarning = components['schemas']['FlyerWarning'];
export type FlyerWarningKind = components['schemas']['FlyerWarningKind'];
export type FlyerWords = components['schemas']['FlyerWords'];
export type GuardInput = components['schemas']['GuardInput'];
export type HandOverInput = components['schemas']['HandOverInput'];
export type HouseholdAnswers = components['schemas']['HouseholdAnswers'];
export type HouseholdPanel = components['schemas']['HouseholdPanel'];
export type HouseholdView = components['schemas']['HouseholdView'];
export type KeptAfterLeaving = components['schemas']['KeptAfterLeaving'];
export type KeptReason = components['schemas']['KeptReason'];
export type KnownChild = components['schemas']['KnownChild'];
export type KnownFact = components['schemas']['KnownFact'];
export type Language = components['schemas']['Language'];
export type LeaveAnswer = components['schemas']['LeaveAnswer'];
export type LeaveInput = components['schemas']['LeaveInput'];
export type LetterPage = components['schemas']['LetterPage'];
export type LetterSummary = components['schemas']['LetterSummary'];
export type LetterSummaryPage = components['schemas']['LetterSummaryPage'];
export type LineQuota = components['schemas']['LineQuota'];
export type LiveEvent = components['schemas']['LiveEvent'];
export type MenuFault = components['schemas']['MenuFault'];
export type MenuPhase = components['schemas']['MenuPhase'];
export type MenuRunReason = components['schemas']['MenuRunReason'];
export type MenuRunState = components['schemas']['MenuRunState'];
export type MenuRunView = components['schemas']['MenuRunView'];
export type MenuRunViewPage = components['schemas']['MenuRunViewPage'];
export type MenuStage = components['schemas']['MenuStage'];
export type MenuView = components['schemas']['MenuView'];
export type MenusView = components['schemas']['MenusView'];
export type MessageInput = components['schemas']['MessageInput'];
export type MessageList = components['schemas']['MessageList'];
export type MessageSender = components['schemas']['MessageSender'];
export type MessageView = components['schemas']['MessageView'];
export type NewSurveyVersion = components['schemas']['NewSurveyVersion'];
export type NoAnswer = components['schemas']['NoAnswer'];
export type NoAnswerCounts = components['schemas']['NoAnswerCounts'];
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
export type PlaceKind = components['schemas']['PlaceKind'];
export type PromiseDay = components['schemas']['PromiseDay'];
export type PromiseView = components['schemas']['PromiseView'];
export type PublicConfig = components['schemas']['PublicConfig'];
export type QrFormat = components['schemas']['QrFormat'];
export type QrLevel = components['schemas']['QrLevel'];
export type QrRouteChange = components['schemas']['QrRouteChange'];
export type QrRouteInput = components['schemas']['QrRouteInput'];
export type QrRouteView = components['schemas']['QrRouteView'];
export type QrRouteViewPage = components['schemas']['QrRouteViewPage'];
export type QuestionSummary = components['schemas']['QuestionSummary'];
export type QuestionType = components['schemas']['QuestionType'];
export type ReadInput = components['schemas']['ReadInput'];
export type ReasonPart = components['schemas']['ReasonPart'];
export type Reconfirm = components['schemas']['Reconfirm'];
export type ReconfirmReason = components['schemas']['ReconfirmReason'];
export type RefusalBody = components['schemas']['RefusalBody'];
export type RefusalCode = components['schemas']['RefusalCode'];
export type ReplyInput = components['schemas']['ReplyInput'];
export type ReplyPromise = components['schemas']['ReplyPromise'];
export type RouteFunnel = components['schemas']['RouteFunnel'];
export type RoutePeriod = components['schemas']['RoutePeriod'];
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
export type StaleCounts = components['schemas']['StaleCounts'];
export type StaleHousehold = components['schemas']['StaleHousehold'];
export type StaleHouseholdsPage = components['schemas']['StaleHouseholdsPage'];
export type StaleReason = components['schemas']['StaleReason'];
export type SummaryCell = components['schemas']['SummaryCell'];
export type SurveyAct = components['schemas']['SurveyAct'];
export type SurveyActInput = components['schemas']['SurveyActInput'];
export type SurveyAlternative = components['schemas']['SurveyAlternative'];
export type SurveyAnswerInput = components['schemas']['SurveyAnswerInput'];
export type SurveyAnswersInput = components['schemas']['SurveyAnswersInput'];
export type SurveyApproveInput = components['schemas']['SurveyApproveInput'];
export type SurveyCheck = components['schemas']['SurveyCheck'];
export type SurveyCheckVerdict = components['schemas']['SurveyCheckVerdict'];
export type SurveyDiff = components['schemas']['SurveyDiff'];
export type SurveyDiffChange = components['schemas']['SurveyDiffChange'];
export type SurveyDiffKind = components['schemas']['SurveyDiffKind'];
export type SurveyDiffQuestion = components['schemas']['SurveyDiffQuestion'];
export type SurveyFinding = components['schemas']['SurveyFinding'];
export type SurveyForm = components['schemas']['SurveyForm'];
export type SurveyHistoryEntry = components['schemas']['SurveyHistoryEntry'];
export type SurveyHistoryEntryPage = components['schemas']['SurveyHistoryEntryPage'];
export type SurveyOption = components['schemas']['SurveyOption'];
export type SurveyPerson = components['schemas']['SurveyPerson'];
export type SurveyProblem = components['schemas']['SurveyProblem'];
export type SurveyProblemCode = components['schemas']['SurveyProblemCode'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type SurveyReturnInput = components['schemas']['SurveyReturnInput'];
export type SurveyState = components['schemas']['SurveyState'];
export type SurveyVersionInput = components['schemas']['SurveyVersionInput'];
export type SurveyVersionItem = components['schemas']['SurveyVersionItem'];
export type SurveyVersionItemPage = components['schemas']['SurveyVersionItemPage'];
export type SurveyVersionView = components['schemas']['SurveyVersionView'];
export type Texts = components['schemas']['Texts'];
export type TitleTexts = components['schemas']['TitleTexts'];
export type Topic = components['schemas']['Topic'];
export type TopicOption = components['schemas']['TopicOption'];
export type Verdict = components['schemas']['Verdict'];
export type Ward = components['schemas']['Ward'];
export type WardOption = components['schemas']['WardOption'];
