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
  '/erasures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErasurePages_japanese'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/easy-ja/erasures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErasurePages_easyJapanese'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/erasures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErasurePages_english'];
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
  '/api/city/survey/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SurveyCity_questions'];
    put?: never;
    post?: never;
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
    post: operations['VersionsStaff_createService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BenefitsStaff_names'];
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
  '/api/staff/services/model-households': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BenefitsStaff_models'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VersionsStaff_recent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VersionsStaff_ofService'];
    put?: never;
    post: operations['VersionsStaff_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VersionsStaff_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VersionsStaff_one'];
    put: operations['VersionsStaff_change'];
    post?: never;
    delete: operations['VersionsStaff_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VersionsStaff_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/translations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_keepTranslation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/follow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_follow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/expire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_expire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/versions/{number}/rollback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['VersionsStaff_rollback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrderStaff_placeOf'];
    put: operations['OrderStaff_place'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/upkeep': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UpkeepStaff_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UpkeepStaff_overdue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/unsure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UpkeepStaff_unsure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/disagreeing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UpkeepStaff_disagreeing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UpkeepStaff_sources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/sources/{id}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UpkeepStaff_seen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/{serviceId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UpkeepStaff_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ParametersStaff_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ParametersStaff_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ParametersStaff_proposals'];
    put?: never;
    post: operations['ParametersStaff_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters/proposals/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ParametersStaff_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters/proposals/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ParametersStaff_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryStaff_imports'];
    put?: never;
    post: operations['RegistryStaff_announce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryStaff_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RegistryStaff_file'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistryStaff_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryStaff_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/rows/{position}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryStaff_row'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistryStaff_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/imports/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RegistryStaff_skip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/registry/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryStaff_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/easy-ja/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_listEasy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_listEnglish'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/pages.css': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_style'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/easy-ja/services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_oneEasy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/en/services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_oneEnglish'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sitemap.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_siteMap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/robots.txt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ServicePages_robots'];
    put?: never;
    post?: never;
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
  '/api/staff/services/{serviceId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ChangesStaff_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/services/newly-eligible': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ChangesStaff_newlyEligible'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/parameters/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FigureChangesStaff_compare'];
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
  '/api/parent/saved-services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SavedParent_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/saved-services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SavedParent_save'];
    post?: never;
    delete: operations['SavedParent_forget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/used-services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SavedParent_usedPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/used-services/{serviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SavedParent_startUse'];
    post?: never;
    delete: operations['SavedParent_endUse'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SavedParent_reminders'];
    put?: never;
    post: operations['SavedParent_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parent/reminders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['SavedParent_cancel'];
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
    ConsentTextBlock: {
      title: components['schemas']['Texts'];
      paragraphs: components['schemas']['Texts'][];
    };
    ConsentTextVersion: {
      version: string;
      /** Format: date */
      validFrom: string;
      /** @description The text that holds today */
      current: boolean;
      /** @description Parents who agreed to it and have not left; null below ten */
      agreed: number | null;
      blocks: components['schemas']['ConsentTextBlock'][];
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
      /** @description Of the child who was in that place when it was asked; refused with another */
      birthMonth?: string;
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
      /** @description As the rule language names it, or `custom.` and the id; behind an @ the version that gave it a new meaning */
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
    AnswerableOption: {
      value: string;
      /** @description null: a number, or the month of an expected child */
      label: components['schemas']['Texts'] | null;
    };
    AskedQuestion: {
      id: string;
      title: components['schemas']['Texts'];
      /** @description Asked for each child */
      perChild: boolean;
      /** @description By these it can be searched */
      options: components['schemas']['AnswerableOption'][];
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
      /** @description Whose questions are shown */
      version: string;
      /** @description Whose words were answered last; null: answered before it was noted */
      answeredVersion: string | null;
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
      /** @description Question id and one of its options: `single:true`. For a question about each child: of any child */
      answered?: string;
    };
    AnswersExportInput: {
      /** @description What for; it is kept in the audit */
      purpose: string;
      /** @enum {string} */
      format: 'csv' | 'csv-sjis' | 'xlsx';
      filter: components['schemas']['AnswersFilter'];
      /** @description Question ids, or registeredMonth, childCount, childMonths, answeredVersion */
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
    /**
     * @description Where it is kept that a household uses it; left out where that is with us
     * @enum {string}
     */
    UseKept: 'server' | 'phone' | 'nowhere';
    TranslatedTexts: {
      name?: string;
      summary?: string;
      target?: string;
      amount?: string;
      howToApply?: string;
      timing?: string;
      desk?: string;
    };
    Translations: {
      'easy-ja'?: components['schemas']['TranslatedTexts'];
      en?: components['schemas']['TranslatedTexts'];
    };
    /** @enum {string} */
    LifeEvent:
      | 'pregnancy'
      | 'birth'
      | 'age0to2'
      | 'enrolment'
      | 'schoolStart'
      | 'highSchool'
      | 'singleParent'
      | 'moving'
      | 'work'
      | 'money'
      | 'worry'
      | 'fromAbroad';
    CatalogueName: {
      ja: string;
      'easy-ja': string | null;
      en: string | null;
    };
    CatalogueText: {
      ja: string;
      'easy-ja': string | null;
      en: string | null;
    };
    Paper: {
      name: components['schemas']['CatalogueName'];
      /** @description Where one gets it, or when it is not needed */
      note: components['schemas']['CatalogueText'] | null;
    };
    /** @enum {string} */
    DeadlineEvent: 'birth' | 'pregnancyNotice' | 'moveIn' | 'application' | 'completion';
    /** @enum {string} */
    DeadlineUnit: 'days' | 'months';
    Deadline: {
      name: components['schemas']['CatalogueName'];
      /** Format: date */
      on: string | null;
      after: components['schemas']['DeadlineEvent'] | null;
      count: number | null;
      unit: components['schemas']['DeadlineUnit'] | null;
    };
    /**
     * @description null: for every ward without a desk of its own
     * @enum {string}
     */
    DeskWard: 'higashinada' | 'nada' | 'chuo' | 'hyogo' | 'kita' | 'nagata' | 'suma' | 'tarumi' | 'nishi';
    WardDesk: {
      /** @description null: for every ward without a desk of its own */
      ward: components['schemas']['DeskWard'] | null;
      name: components['schemas']['CatalogueName'];
      tel: string | null;
      hours: string | null;
      url: string | null;
    };
    LeafWords: {
      ja: string;
      'easy-ja': string;
      en: string | null;
    };
    LeafText: {
      /** @description The `id` of a node of the rule */
      leafId: string;
      yes: components['schemas']['LeafWords'];
      no: components['schemas']['LeafWords'];
      open: components['schemas']['LeafWords'];
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
      /** @description Where it is kept that a household uses it; left out where that is with us */
      useKept?: components['schemas']['UseKept'];
      /** @description Little is known for sure: 「窓口で確認してください」 */
      confirmAtDesk?: boolean;
      /** @description Somebody should have looked at its source again by now: 「確認中」 */
      beingChecked?: boolean;
      /**
       * Format: date
       * @description The last day on which this holds
       */
      validTo?: string;
      translations?: components['schemas']['Translations'];
      lifeEvents?: components['schemas']['LifeEvent'][];
      papers?: components['schemas']['Paper'][];
      deadlines?: components['schemas']['Deadline'][];
      desks?: components['schemas']['WardDesk'][];
      /** @description Reasons in words of their own */
      leafTexts?: components['schemas']['LeafText'][];
      /** @description Services one cannot have together with this one, whichever of the two says so */
      incompatibleWith?: string[];
      relatedTo?: string[];
      /** @description Facts that, when true, say it is received already */
      suppressIfHave?: string[];
    };
    Catalogue: {
      version: string;
      parameters: components['schemas']['Parameter'][];
      services: components['schemas']['CatalogueService'][];
    };
    SensitiveCriterion: {
      ja: string;
      'easy-ja': string | null;
      en: string | null;
    };
    Source: {
      url: string;
      title: string;
      /** Format: date */
      checkedOn: string;
      /** @description Who looked */
      by: string;
    };
    Figure: {
      /** @description One of a service begins with its id */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      source: string;
      /** Format: date */
      checkedOn: string;
      /** Format: date */
      nextCheckDue: string | null;
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
      /** @description Where it is kept that a household uses it; left out where that is with us */
      useKept?: components['schemas']['UseKept'];
      /** @description Little is known for sure: 「窓口で確認してください」 */
      confirmAtDesk?: boolean;
      /** @description Somebody should have looked at its source again by now: 「確認中」 */
      beingChecked?: boolean;
      /**
       * Format: date
       * @description The last day on which this holds
       */
      validTo?: string;
      translations?: components['schemas']['Translations'];
      lifeEvents?: components['schemas']['LifeEvent'][];
      papers?: components['schemas']['Paper'][];
      deadlines?: components['schemas']['Deadline'][];
      desks?: components['schemas']['WardDesk'][];
      /** @description Reasons in words of their own */
      leafTexts?: components['schemas']['LeafText'][];
      /** @description Services one cannot have together with this one, whichever of the two says so */
      incompatibleWith?: string[];
      relatedTo?: string[];
      /** @description Facts that, when true, say it is received already */
      suppressIfHave?: string[];
      target: string;
      howToApply: string;
      sourceUrl: string;
      asOf: string;
      notes: string | null;
      sensitiveCriteria: components['schemas']['SensitiveCriterion'][];
      /** @description Number of the version that holds */
      version: number;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description When somebody looks at the sources again
       */
      nextCheckDue: string | null;
      sources: components['schemas']['Source'][];
      figures: components['schemas']['Figure'][];
      attribution: string | null;
    };
    CatalogueServiceItem: {
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
      /** @description Where it is kept that a household uses it; left out where that is with us */
      useKept?: components['schemas']['UseKept'];
      /** @description Little is known for sure: 「窓口で確認してください」 */
      confirmAtDesk?: boolean;
      /** @description Somebody should have looked at its source again by now: 「確認中」 */
      beingChecked?: boolean;
      /**
       * Format: date
       * @description The last day on which this holds
       */
      validTo?: string;
      translations?: components['schemas']['Translations'];
      lifeEvents?: components['schemas']['LifeEvent'][];
      papers?: components['schemas']['Paper'][];
      deadlines?: components['schemas']['Deadline'][];
      desks?: components['schemas']['WardDesk'][];
      /** @description Reasons in words of their own */
      leafTexts?: components['schemas']['LeafText'][];
      /** @description Services one cannot have together with this one, whichever of the two says so */
      incompatibleWith?: string[];
      relatedTo?: string[];
      /** @description Facts that, when true, say it is received already */
      suppressIfHave?: string[];
      /** @description In the order of everybody’s lists, counted from the top */
      place: number;
    };
    CatalogueServicePage: {
      items: components['schemas']['CatalogueServiceItem'][];
      nextCursor: string | null;
    };
    NamedService: {
      id: string;
      name: string;
    };
    NamedServices: {
      /** @description Those that are or were published */
      items: components['schemas']['NamedService'][];
    };
    RuleToCheck: {
      rule: object;
      /**
       * Format: date
       * @description The day on which the model households are judged; today in Kobe unless given
       */
      on?: string;
      /** @description Figures of the draft, before those that are published */
      figures?: components['schemas']['Figure'][];
    };
    RuleSentences: {
      ja: string;
      'easy-ja': string;
      en: string;
    };
    RuleFault: {
      /** @description JSON pointer into the rule */
      path: string;
      code: string;
    };
    /** @enum {string} */
    Verdict: 'likely' | 'needsAnswer' | 'askDesk' | 'notNow';
    ModelVerdict: {
      householdId: string;
      verdict: components['schemas']['Verdict'];
      /** @description Why, in Japanese */
      sentence: string;
      /**
       * Format: date
       * @description The day from which it will hold, or no longer hold
       */
      changesOn: string | null;
    };
    RuleCheck: {
      ok: boolean;
      /** @description The rule as one Japanese sentence; empty while it cannot be read */
      sentence: string;
      sentences: components['schemas']['RuleSentences'] | null;
      errors: components['schemas']['RuleFault'][];
      verdicts: components['schemas']['ModelVerdict'][];
    };
    ModelChild: {
      birthMonth: string;
      care: string | null;
      school: string | null;
    };
    ModelHousehold: {
      id: string;
      name: string;
      /** @description Its answers by fact */
      facts: object;
      children: components['schemas']['ModelChild'][];
      childrenComplete: boolean;
    };
    ModelHouseholdPage: {
      items: components['schemas']['ModelHousehold'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    LifeStage: 'pregnancy' | '0-2' | '3-5' | 'elementary' | 'junior' | 'high';
    ServiceContent: {
      name: components['schemas']['CatalogueName'];
      summary: components['schemas']['CatalogueText'];
      target: components['schemas']['CatalogueText'];
      /** @description What one gets or pays, in words */
      amount: components['schemas']['CatalogueText'];
      howToApply: components['schemas']['CatalogueText'];
      timing: components['schemas']['CatalogueText'];
      desk: components['schemas']['CatalogueText'];
      category: string;
      lifeStages: components['schemas']['LifeStage'][];
      lifeEvents: components['schemas']['LifeEvent'][];
      papers: components['schemas']['Paper'][];
      deadlines: components['schemas']['Deadline'][];
      desks: components['schemas']['WardDesk'][];
      figures: components['schemas']['Figure'][];
      leafTexts: components['schemas']['LeafText'][];
      /** @description Services one cannot have together with this one */
      incompatibleWith: string[];
      relatedTo: string[];
      /** @description Yes/no facts that say the household has it already */
      suppressIfHave: string[];
      sources: components['schemas']['Source'][];
      /** @description As the source states it: a day, a month, a year or a span */
      asOf: string;
      sensitiveCriteria: components['schemas']['SensitiveCriterion'][];
      /** @description What still has to be confirmed */
      uncertain: string | null;
      notes: string | null;
      /** @description For editors only */
      internalNote: string | null;
      /** @description Whom the text comes from, where its licence asks for that */
      attribution: string | null;
      /** @description What an editor still has to do; nothing is published before it is empty */
      todos: string[];
    };
    /** @enum {string} */
    Expected: 'eligible' | 'notEligible' | 'unknown';
    GoldenChild: {
      birthMonth: string;
      bornOnFirst?: boolean;
      /** @description `care` and `school` */
      facts?: object;
    };
    GoldenHousehold: {
      /** @description Answers by fact; facts that are never asked are refused */
      facts: object;
      children: components['schemas']['GoldenChild'][];
      childrenComplete: boolean;
    };
    Golden: {
      title: string;
      /** Format: date */
      on: string;
      expected: components['schemas']['Expected'];
      household: components['schemas']['GoldenHousehold'];
    };
    /** @enum {string} */
    Confidence: 'high' | 'medium' | 'low';
    NewService: {
      content: components['schemas']['ServiceContent'];
      /** @description A rule of the rule language */
      rule: object;
      goldens: components['schemas']['Golden'][];
      confidence: components['schemas']['Confidence'];
      /**
       * Format: date
       * @description When somebody looks at the sources again
       */
      nextCheckDue: string | null;
      /**
       * Format: date
       * @description First day in Kobe; null: when it is approved
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description Last day; null: until another version follows
       */
      validTo: string | null;
      id: string;
    };
    /** @enum {string} */
    ServiceVersionState: 'draft' | 'review' | 'scheduled' | 'published' | 'expired';
    CataloguePerson: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    VersionProblem: {
      /** @description Such as `content.figures.0.nextCheckDue`, `goldens.2` */
      path: string;
      code: string;
      /** @description The figure it is about */
      figure?: string;
      /** @description Services whose rules go by that figure */
      services?: components['schemas']['NamedService'][];
    };
    GoldenResult: {
      index: number;
      found: components['schemas']['Expected'];
      agrees: boolean;
      /** @description Why, in Japanese */
      sentence: string;
    };
    VersionReadiness: {
      /** @description Nothing keeps it from being published */
      ready: boolean;
      problems: components['schemas']['VersionProblem'][];
      warnings: components['schemas']['VersionProblem'][];
      goldens: components['schemas']['GoldenResult'][];
      /** @description Of which outcomes it needs a golden household: what the rule can say */
      needed: string[];
    };
    FigureUse: {
      figure: string;
      services: components['schemas']['NamedService'][];
    };
    ServiceVersionView: {
      serviceId: string;
      number: number;
      name: string;
      state: components['schemas']['ServiceVersionState'];
      revision: number;
      confidence: components['schemas']['Confidence'];
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      /** Format: date */
      nextCheckDue: string | null;
      basedOn: number | null;
      /** @description null: delivered with the product */
      author: components['schemas']['CataloguePerson'] | null;
      approver: components['schemas']['CataloguePerson'] | null;
      /** @description Why it was given back last */
      returnNote: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      expiredAt: string | null;
      content: components['schemas']['ServiceContent'];
      rule: object;
      goldens: components['schemas']['Golden'][];
      readiness: components['schemas']['VersionReadiness'];
      /** @description Its figures, while it is published, that rules of others go by */
      figureUses: components['schemas']['FigureUse'][];
      /** @description The version that is published, or was last; null: none ever was */
      published: number | null;
      /** @description SHA-256 of what it says */
      hash: string;
      /** @description The caller wrote a part of it, and may not approve it */
      isOwn: boolean;
    };
    ServiceVersionItem: {
      serviceId: string;
      number: number;
      name: string;
      state: components['schemas']['ServiceVersionState'];
      revision: number;
      confidence: components['schemas']['Confidence'];
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      /** Format: date */
      nextCheckDue: string | null;
      basedOn: number | null;
      /** @description null: delivered with the product */
      author: components['schemas']['CataloguePerson'] | null;
      approver: components['schemas']['CataloguePerson'] | null;
      /** @description Why it was given back last */
      returnNote: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      expiredAt: string | null;
    };
    ServiceVersionItemPage: {
      items: components['schemas']['ServiceVersionItem'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    ServiceVersionAct:
      | 'create'
      | 'import'
      | 'change'
      | 'keepTranslation'
      | 'follow'
      | 'rollback'
      | 'submit'
      | 'return'
      | 'approve'
      | 'activate'
      | 'expire'
      | 'confirm'
      | 'remove';
    ServiceHistoryEntry: {
      /** Format: uuid */
      id: string;
      number: number;
      /** Format: date-time */
      at: string;
      /** @description null: the service itself, on the day that was set */
      actor: components['schemas']['CataloguePerson'] | null;
      act: components['schemas']['ServiceVersionAct'];
      revision: number;
      note: string | null;
    };
    ServiceHistoryEntryPage: {
      items: components['schemas']['ServiceHistoryEntry'][];
      nextCursor: string | null;
    };
    NewServiceVersion: {
      /** @description Begins as a copy of this version; otherwise of what is published or was last, and where nothing ever was of the newest */
      basedOn?: number;
    };
    ServiceVersionInput: {
      content: components['schemas']['ServiceContent'];
      /** @description A rule of the rule language */
      rule: object;
      goldens: components['schemas']['Golden'][];
      confidence: components['schemas']['Confidence'];
      /**
       * Format: date
       * @description When somebody looks at the sources again
       */
      nextCheckDue: string | null;
      /**
       * Format: date
       * @description First day in Kobe; null: when it is approved
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description Last day; null: until another version follows
       */
      validTo: string | null;
      /** @description The revision the change is based on */
      revision: number;
    };
    VersionDiffChange: {
      /** @description Such as `content.name.en`, `rule.all.1.someChild`, `goldens.0.expected` */
      path: string;
      /** @description null: was not there */
      before: string | null;
      /** @description null: is gone */
      after: string | null;
    };
    VersionDiff: {
      number: number;
      against: number;
      /** @description The rule before, as a sentence */
      ruleBefore: string;
      ruleAfter: string;
      changes: components['schemas']['VersionDiffChange'][];
    };
    TranslationKept: {
      /** @description The revision that was looked at */
      revision: number;
      /** @description The place of a translation that is older */
      path: string;
    };
    VersionFollowInput: {
      /** @description The revision that was looked at */
      revision: number;
      /** @description The version, published or last to be so, that the draft was compared with */
      published: number;
    };
    VersionActInput: {
      /** @description The revision that was looked at */
      revision: number;
    };
    VersionNoteInput: {
      /** @description The revision that was looked at */
      revision: number;
      note: string;
    };
    RollbackInput: {
      /** @description Why; it goes into the history */
      note: string;
    };
    ServicePlaced: {
      /** @description Among what is published, counted from the top; beyond the last is the last */
      place: number;
      /** @description How many are published */
      of: number;
    };
    ServicePlace: {
      /** @description Among what is published, counted from the top; beyond the last is the last */
      place: number;
    };
    UpkeepCounts: {
      /** @description Published statements whose day of checking has passed */
      overdue: number;
      /** @description Sources that could not be read */
      broken: number;
      /** @description Sources whose text changed and that nobody has read since */
      changed: number;
      /** @description Published services whose rule does not say today what was agreed */
      disagreeing: number;
      /** @description Shared figures whose day of checking has passed, and proposals for them that wait */
      shared: number;
    };
    /** @enum {string} */
    CheckKind: 'service' | 'figure';
    OverdueFact: {
      /** Format: uuid */
      id: string;
      serviceId: string;
      name: string;
      kind: components['schemas']['CheckKind'];
      /** @description `service`, or a figure’s id and first day */
      key: string;
      url: string;
      /** Format: date */
      checkedOn: string;
      /** Format: date */
      nextCheckDue: string;
      daysOverdue: number;
    };
    OverdueFactPage: {
      items: components['schemas']['OverdueFact'][];
      nextCursor: string | null;
    };
    UnsureService: {
      serviceId: string;
      name: string;
      confidence: components['schemas']['Confidence'];
      uncertain: string | null;
      url: string;
    };
    UnsureServicePage: {
      items: components['schemas']['UnsureService'][];
      nextCursor: string | null;
    };
    DisagreeingGolden: {
      title: string;
      expected: components['schemas']['Expected'];
      found: components['schemas']['Expected'];
    };
    DisagreeingService: {
      serviceId: string;
      name: string;
      /** @description Golden households that come out otherwise */
      goldens: components['schemas']['DisagreeingGolden'][];
      /** @description Figures that the rule names and that have no value today */
      figures: string[];
    };
    DisagreeingServicePage: {
      items: components['schemas']['DisagreeingService'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    SourceState: 'fine' | 'changed' | 'broken';
    WatchedSource: {
      /** Format: uuid */
      id: string;
      url: string;
      /** @description Published services that rest on it */
      services: components['schemas']['NamedService'][];
      state: components['schemas']['SourceState'];
      /** @description Such as `http404`, `timeout`, `tooLarge`, `address` */
      fault: string | null;
      /** @description Nights in a row on which it could not be read */
      failures: number;
      /** Format: date-time */
      lookedAt: string;
      /** Format: date-time */
      changedAt: string | null;
    };
    WatchedSourcePage: {
      items: components['schemas']['WatchedSource'][];
      nextCursor: string | null;
    };
    ConfirmFact: {
      key: string;
      /**
       * Format: date
       * @description When somebody looks again: after today, within three years
       */
      nextCheckDue: string;
    };
    SharedFigureView: {
      /** @description One of a service begins with its id */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      source: string;
      /** Format: date */
      nextCheckDue: string | null;
      /**
       * Format: date
       * @description Null: delivered before such days were written down
       */
      checkedOn: string | null;
      /** @description The day of looking again has passed */
      overdue: boolean;
    };
    SharedFigurePage: {
      items: components['schemas']['SharedFigureView'][];
      nextCursor: string | null;
    };
    ConfirmSharedFigure: {
      id: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description When somebody looks again: after today, within three years
       */
      nextCheckDue: string;
    };
    /** @enum {string} */
    ProposalState: 'waiting' | 'approved' | 'returned';
    ProposalView: {
      /** @description One of a service begins with its id */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      source: string;
      /** Format: date */
      checkedOn: string;
      /** Format: date */
      nextCheckDue: string | null;
      /** @description Why, for the second person */
      note: string;
      /** Format: uuid */
      proposalId: string;
      state: components['schemas']['ProposalState'];
      /** @description What holds on its first day; null: nothing */
      before: number | null;
      author: components['schemas']['CataloguePerson'];
      /** Format: date-time */
      proposedAt: string;
      decider: components['schemas']['CataloguePerson'] | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description Why it was returned */
      reason: string | null;
      /** @description The caller proposed it, and may not approve it */
      isOwn: boolean;
    };
    ProposalPage: {
      items: components['schemas']['ProposalView'][];
      nextCursor: string | null;
    };
    SharedFigureProposal: {
      /** @description One of a service begins with its id */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      source: string;
      /** Format: date */
      checkedOn: string;
      /** Format: date */
      nextCheckDue: string | null;
      /** @description Why, for the second person */
      note: string;
    };
    ProposalReturn: {
      reason: string;
    };
    /** @enum {string} */
    RegistryImportState: 'waiting' | 'reading' | 'ready' | 'replaced' | 'stopped' | 'failed';
    RegistryCounts: {
      new: number;
      changed: number;
      gone: number;
      same: number;
      /** @description Rows with a warning */
      warned: number;
    };
    RegistryImportView: {
      /** Format: uuid */
      id: string;
      fileName: string;
      attribution: string;
      state: components['schemas']['RegistryImportState'];
      size: number;
      bytesRead: number;
      records: number;
      /** @description null until it is read */
      counts: components['schemas']['RegistryCounts'] | null;
      /** @description Why it failed: one of the codes of refusals */
      faultCode: string | null;
      /** @description Where in the file, such as /17/target/lessThan */
      faultPath: string | null;
      senderName: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    RegistryImportViewPage: {
      items: components['schemas']['RegistryImportView'][];
      nextCursor: string | null;
    };
    RegistryFile: {
      fileName: string;
      size: number;
      /** @description The line that the licence of the data asks for; it is kept with every service */
      attribution: string;
    };
    /** @enum {string} */
    RegistryRowChange: 'new' | 'changed' | 'gone' | 'same';
    /** @enum {string} */
    RegistryDecision: 'accepted' | 'skipped';
    RegistryRowItem: {
      position: number;
      /** @description null: one of ours that the registry has not numbered yet */
      psid: string | null;
      name: string | null;
      areaName: string | null;
      change: components['schemas']['RegistryRowChange'];
      warningCount: number;
      decision: components['schemas']['RegistryDecision'] | null;
      /** @description The service of the catalogue that it belongs to */
      serviceId: string | null;
    };
    RegistryRowItemPage: {
      items: components['schemas']['RegistryRowItem'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    RegistryWarningCode:
      | 'spaces'
      | 'codeComma'
      | 'codeShort'
      | 'codeUnknown'
      | 'codesSwapped'
      | 'dateAnytime'
      | 'dateUnreadable'
      | 'linkTitle'
      | 'linkUnreadable'
      | 'areaMissing'
      | 'areaUnreadable'
      | 'areaElsewhere'
      | 'ageMissing'
      | 'ageZero'
      | 'ageTurned'
      | 'ageMonths'
      | 'ageDoubled'
      | 'ageOver'
      | 'ageUnreadable'
      | 'ageTooHigh'
      | 'conditionsFree'
      | 'sensitiveTarget'
      | 'expectingTarget'
      | 'keyTypo'
      | 'keyUnknown'
      | 'nameMissing'
      | 'psidOdd'
      | 'textCut';
    RegistryWarning: {
      path: string;
      code: components['schemas']['RegistryWarningCode'];
      value: string;
    };
    RegistryFieldDifference: {
      /** @description Inside the record, such as /target/conditions */
      path: string;
      ours: string | null;
      theirs: string | null;
    };
    RegistryRowView: {
      position: number;
      /** @description null: one of ours that the registry has not numbered yet */
      psid: string | null;
      name: string | null;
      areaName: string | null;
      change: components['schemas']['RegistryRowChange'];
      warningCount: number;
      decision: components['schemas']['RegistryDecision'] | null;
      /** @description The service of the catalogue that it belongs to */
      serviceId: string | null;
      warnings: components['schemas']['RegistryWarning'][];
      /** @description Of that service, as it was published last */
      serviceName: string | null;
      /** @description From the service it belongs to or is compared with; empty for one that is the same */
      differences: components['schemas']['RegistryFieldDifference'][];
      /** @description The record as it is in the file */
      record: object;
      /** @description The rule of the draft as a sentence: area and ages alone */
      ruleSentence: string;
      /** @description What an editor still has to do with the draft */
      todos: string[];
    };
    RegistryAcceptance: {
      positions: number[];
      /** @description For one row alone: the service of the catalogue that it belongs to from now on */
      serviceId?: string;
    };
    RegistryDraft: {
      position: number;
      serviceId: string;
      /** @description The number of the draft among the versions of the service; null: it says all of it already, no draft was made */
      number: number | null;
    };
    RegistryDrafts: {
      drafts: components['schemas']['RegistryDraft'][];
    };
    RegistryPositions: {
      positions: number[];
    };
    RegistryDecided: {
      decided: number;
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
    ChangesProgress: {
      /** @enum {string} */
      kind: 'progress';
      done: number;
      of: number;
    };
    /** @enum {string} */
    RuleChange: 'eligible' | 'notEligible' | 'unknown';
    ChangedInWard: {
      /** @description A ward, outside, or unknown */
      ward: string;
      /** @description null: left out, because it or another figure is below ten */
      count: number | null;
    };
    ChangedAtStage: {
      /**
       * @description Of the youngest child
       * @enum {string}
       */
      stage: 'under3' | 'preschool' | 'elementary' | 'middle' | 'high' | 'older' | 'none';
      /** @description null: left out, because it or another figure is below ten */
      count: number | null;
    };
    /** @enum {string} */
    ChildStage: 'under3' | 'preschool' | 'elementary' | 'middle' | 'high' | 'older';
    ChangeReason: {
      /**
       * @description ward, answer: it depends on the ward or on an answer that is not written out
       * @enum {string}
       */
      kind: 'words' | 'ward' | 'answer';
      text: string | null;
    };
    ChangeSide: {
      verdict: components['schemas']['Verdict'];
      reasons: components['schemas']['ChangeReason'][];
    };
    ChangeSample: {
      stages: components['schemas']['ChildStage'][];
      /** @description null: nothing is published yet */
      before: components['schemas']['ChangeSide'] | null;
      after: components['schemas']['ChangeSide'];
    };
    ChangeGroup: {
      change: components['schemas']['RuleChange'];
      /** @description null: left out, because it or another figure is below ten */
      count: number | null;
      /** @description Empty while the count is left out */
      wards: components['schemas']['ChangedInWard'][];
      stages: components['schemas']['ChangedAtStage'][];
      samples: components['schemas']['ChangeSample'][];
    };
    RuleChanges: {
      /** @enum {string} */
      kind: 'changes';
      /** Format: date */
      on: string;
      /** @description Whether there is a published rule to compare with; without one nobody was eligible */
      published: boolean;
      total: number;
      /** @description null: left out, because it or another figure is below ten */
      unchanged: number | null;
      groups: components['schemas']['ChangeGroup'][];
    };
    ChangesRefused: {
      /** @enum {string} */
      kind: 'refused';
      code: string;
    };
    ChangesInput: {
      /** @description The edited rule */
      rule: object;
      /**
       * Format: date
       * @description The day for which both rules are asked; today in Kobe unless given
       */
      on?: string;
      /** @description Figures of the draft, before those that are published; only the edited rule goes by them */
      figures?: components['schemas']['Figure'][];
    };
    NewlyEligibleCount: {
      id: string;
      name: string;
      /** @description Eligible on `to` and not on `from`, rounded down to tens; null: fewer than ten */
      count: number | null;
    };
    NewlyEligibleServices: {
      month: string;
      /**
       * Format: date
       * @description The first of the month before
       */
      from: string;
      /**
       * Format: date
       * @description The first of the month
       */
      to: string;
      total: number;
      services: components['schemas']['NewlyEligibleCount'][];
    };
    ServiceChanges: {
      serviceId: string;
      name: string;
      changes: components['schemas']['RuleChanges'];
    };
    FigureChanges: {
      /** @enum {string} */
      kind: 'figureChanges';
      /** Format: date */
      on: string;
      /** @description Published services whose rule goes by the figure */
      services: components['schemas']['ServiceChanges'][];
    };
    FigureChangesInput: {
      /** @description One of a service begins with its id */
      id: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      value: number;
      /**
       * Format: date
       * @description The day for which both figures are asked; today in Kobe unless given
       */
      on?: string;
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
      /** @description A rule of the rule language; any part that is a condition on the household may be `{ newlyEligible: { service, from, to } }`: whom the published rule of the service surely means on `to` and not on `from`, both the first of a month */
      condition: object;
    };
    SegmentConditionInput: {
      /** @description A rule of the rule language; any part that is a condition on the household may be `{ newlyEligible: { service, from, to } }`: whom the published rule of the service surely means on `to` and not on `from`, both the first of a month */
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
      /** @description Figures but the total are rounded down to tens: by spans, small groups could be computed */
      inTens: boolean;
      /** @description It looks at an answer that is shown to nobody in words: no title may tell whom it means */
      caution: boolean;
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
    TranslatedCard: {
      id: string;
      name: string;
      summary: string;
      translations?: components['schemas']['Translations'];
      /** @description It is offered no more and has no page; this is what was said of it last */
      ended?: boolean;
    };
    ParentMessageView: {
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
      service: components['schemas']['TranslatedCard'] | null;
    };
    ParentMessageList: {
      items: components['schemas']['ParentMessageView'][];
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
    ServiceCard: {
      id: string;
      name: string;
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
    /**
     * @description What may still move it
     * @enum {string}
     */
    EstimateOpen: 'children' | 'birthday' | 'siblings' | 'income' | 'dependants' | 'desk';
    Estimate: {
      low: number;
      /** @description Null: no upper end, since not all children are known */
      high: number | null;
      /** @description For how many children; null while that is open */
      children: number | null;
      /** @description What may still move it */
      open: components['schemas']['EstimateOpen'][];
    };
    Finding: {
      serviceId: string;
      name: string;
      verdict: components['schemas']['Verdict'];
      /** @description Why, in Japanese */
      sentence: string;
      /** @description Facts whose answers could still decide it */
      missing: string[];
      /** @description What it would pay in a month, where that can be said */
      estimate?: components['schemas']['Estimate'];
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
      /** @description Households it would reach now, in tens; null below ten */
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
    /**
     * @description As what it was counted when the app was opened; it is not counted again
     * @enum {string}
     */
    CountedAs: 'friend' | 'visitor';
    ArrivalInput: {
      /** @description The code that the opened address bore */
      route: string;
      /** @description As what it was counted when the app was opened; it is not counted again */
      counted?: components['schemas']['CountedAs'];
    };
    ArrivalAnswer: {
      /** @description The same whatever the code: whether the person is a friend */
      counted: components['schemas']['CountedAs'];
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
      /** @description Stays as it is once the code was scanned */
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
    KeptServiceView: {
      serviceId: string;
    };
    KeptServicePage: {
      items: components['schemas']['KeptServiceView'][];
      nextCursor: string | null;
    };
    ReminderView: {
      /**
       * Format: date
       * @description From tomorrow on; one message of fixed words is sent that day
       */
      day: string;
      /** Format: uuid */
      id: string;
    };
    ReminderPage: {
      items: components['schemas']['ReminderView'][];
      nextCursor: string | null;
    };
    ReminderInput: {
      /**
       * Format: date
       * @description From tomorrow on; one message of fixed words is sent that day
       */
      day: string;
    };
    /** @enum {string} */
    RefusalCode:
      | 'answers.exportBusy'
      | 'answers.notFound'
      | 'answers.optionUnknown'
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
      | 'flyer.codeMissing'
      | 'flyer.commentAnswered'
      | 'flyer.commentsOpen'
      | 'flyer.commentsTooMany'
      | 'flyer.contrastTooLow'
      | 'flyer.incomplete'
      | 'flyer.newerVersion'
      | 'flyer.notFinal'
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
      | 'flyer.routeRetired'
      | 'flyer.routeUnknown'
      | 'flyer.stateChanged'
      | 'flyer.templateUnknown'
      | 'flyer.variableUnknown'
      | 'flyer.versionNotSent'
      | 'flyer.versionsTooMany'
      | 'household.birthInFuture'
      | 'household.birthTooLongAgo'
      | 'household.childrenChanged'
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
      | 'outreach.routeDuplicate'
      | 'outreach.routeNotFound'
      | 'outreach.routeRetired'
      | 'outreach.routeScanned'
      | 'parameter.checkDayInvalid'
      | 'parameter.notFound'
      | 'parameter.ownApproval'
      | 'parameter.stateChanged'
      | 'parameter.unfit'
      | 'parameter.waiting'
      | 'rate.exceeded'
      | 'registry.brokenOff'
      | 'registry.busy'
      | 'registry.empty'
      | 'registry.encodingWrong'
      | 'registry.fileTooLarge'
      | 'registry.notFound'
      | 'registry.notJson'
      | 'registry.notList'
      | 'registry.psidDouble'
      | 'registry.psidMissing'
      | 'registry.recordTooLarge'
      | 'registry.rowUnfit'
      | 'registry.serviceTaken'
      | 'registry.serviceUnknown'
      | 'registry.stateChanged'
      | 'registry.textTooLong'
      | 'registry.textUnclean'
      | 'registry.tooDeep'
      | 'registry.tooManyRecords'
      | 'registry.wrongType'
      | 'reminder.dayOutOfRange'
      | 'reminder.notFound'
      | 'reminder.tooMany'
      | 'request.crossOrigin'
      | 'role.forbidden'
      | 'route.unknown'
      | 'saved.asksAtDesk'
      | 'saved.tooMany'
      | 'segment.asksSensitive'
      | 'segment.busy'
      | 'segment.conditionInvalid'
      | 'segment.daysRefused'
      | 'segment.nameHints'
      | 'segment.nameSensitive'
      | 'segment.nameTaken'
      | 'segment.notFound'
      | 'segment.ruleInvalid'
      | 'segment.tooSlow'
      | 'service.notFound'
      | 'serviceVersion.anotherScheduled'
      | 'serviceVersion.checkDayInvalid'
      | 'serviceVersion.contentInvalid'
      | 'serviceVersion.factUnknown'
      | 'serviceVersion.idReserved'
      | 'serviceVersion.incomplete'
      | 'serviceVersion.notFound'
      | 'serviceVersion.ownApproval'
      | 'serviceVersion.revisionStale'
      | 'serviceVersion.ruleInvalid'
      | 'serviceVersion.serviceExists'
      | 'serviceVersion.sourceUnknown'
      | 'serviceVersion.stateChanged'
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
      | 'used.nothingToUse'
      | 'used.onPhoneOnly'
      | 'used.tooMany'
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
  ErasurePages_japanese: {
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
          'text/html': string;
        };
      };
      /** @description The same page for every number that is none */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ErasurePages_easyJapanese: {
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
          'text/html': string;
        };
      };
      /** @description The same page for every number that is none */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ErasurePages_english: {
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
          'text/html': string;
        };
      };
      /** @description The same page for every number that is none */
      404: {
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
  SurveyCity_questions: {
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
        /** @description Question id and one of its options: `single:true`. For a question about each child: of any child */
        answered?: string;
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
        /** @description Question id and one of its options: `single:true`. For a question about each child: of any child */
        answered?: string;
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
      query?: {
        /** @description Brings the translations into this language alone: a fifth to a half fewer bytes for the phone */
        language?: 'ja' | 'easy-ja' | 'en';
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
  VersionsStaff_createService: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewService'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  BenefitsStaff_names: {
    parameters: {
      query: {
        /** @description Ids of services, with commas between them */
        ids: string;
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
          'application/json': components['schemas']['NamedServices'];
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
  BenefitsStaff_models: {
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
          'application/json': components['schemas']['ModelHouseholdPage'];
        };
      };
    };
  };
  VersionsStaff_recent: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['ServiceVersionState'];
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
          'application/json': components['schemas']['ServiceVersionItemPage'];
        };
      };
    };
  };
  VersionsStaff_ofService: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
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
          'application/json': components['schemas']['ServiceVersionItemPage'];
        };
      };
    };
  };
  VersionsStaff_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewServiceVersion'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_history: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
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
          'application/json': components['schemas']['ServiceHistoryEntryPage'];
        };
      };
    };
  };
  VersionsStaff_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
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
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServiceVersionInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
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
  VersionsStaff_diff: {
    parameters: {
      query: {
        against: string;
      };
      header?: never;
      path: {
        serviceId: string;
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
          'application/json': components['schemas']['VersionDiff'];
        };
      };
    };
  };
  VersionsStaff_keepTranslation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TranslationKept'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_follow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionFollowInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_giveBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionNoteInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionActInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_expire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionNoteInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  VersionsStaff_rollback: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RollbackInput'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionView'];
        };
      };
    };
  };
  OrderStaff_placeOf: {
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
          'application/json': components['schemas']['ServicePlaced'];
        };
      };
    };
  };
  OrderStaff_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServicePlace'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServicePlaced'];
        };
      };
    };
  };
  UpkeepStaff_counts: {
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
          'application/json': components['schemas']['UpkeepCounts'];
        };
      };
    };
  };
  UpkeepStaff_overdue: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description Due until this day; otherwise what is overdue today */
        until?: string;
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
          'application/json': components['schemas']['OverdueFactPage'];
        };
      };
    };
  };
  UpkeepStaff_unsure: {
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
          'application/json': components['schemas']['UnsureServicePage'];
        };
      };
    };
  };
  UpkeepStaff_disagreeing: {
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
          'application/json': components['schemas']['DisagreeingServicePage'];
        };
      };
    };
  };
  UpkeepStaff_sources: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['SourceState'];
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
          'application/json': components['schemas']['WatchedSourcePage'];
        };
      };
    };
  };
  UpkeepStaff_seen: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UpkeepStaff_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmFact'];
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
  ParametersStaff_list: {
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
          'application/json': components['schemas']['SharedFigurePage'];
        };
      };
    };
  };
  ParametersStaff_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmSharedFigure'];
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
  ParametersStaff_proposals: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: components['schemas']['ProposalState'];
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
          'application/json': components['schemas']['ProposalPage'];
        };
      };
    };
  };
  ParametersStaff_propose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedFigureProposal'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  ParametersStaff_approve: {
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
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  ParametersStaff_giveBack: {
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
        'application/json': components['schemas']['ProposalReturn'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
    };
  };
  RegistryStaff_imports: {
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
          'application/json': components['schemas']['RegistryImportViewPage'];
        };
      };
    };
  };
  RegistryStaff_announce: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistryFile'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryImportView'];
        };
      };
    };
  };
  RegistryStaff_one: {
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
          'application/json': components['schemas']['RegistryImportView'];
        };
      };
    };
  };
  RegistryStaff_file: {
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
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryImportView'];
        };
      };
    };
  };
  RegistryStaff_stop: {
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
          'application/json': components['schemas']['RegistryImportView'];
        };
      };
    };
  };
  RegistryStaff_rows: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        change?: components['schemas']['RegistryRowChange'];
        /** @description Only rows with a warning */
        warned?: boolean;
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
          'application/json': components['schemas']['RegistryRowItemPage'];
        };
      };
    };
  };
  RegistryStaff_row: {
    parameters: {
      query?: {
        /** @description Compares the row with this service */
        serviceId?: string;
      };
      header?: never;
      path: {
        id: string;
        position: number;
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
          'application/json': components['schemas']['RegistryRowView'];
        };
      };
    };
  };
  RegistryStaff_accept: {
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
        'application/json': components['schemas']['RegistryAcceptance'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryDrafts'];
        };
      };
    };
  };
  RegistryStaff_skip: {
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
        'application/json': components['schemas']['RegistryPositions'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryDecided'];
        };
      };
    };
  };
  RegistryStaff_export: {
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
          'application/json': string;
        };
      };
    };
  };
  ServicePages_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended */
        after?: string;
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
          'text/html': string;
        };
      };
    };
  };
  ServicePages_listEasy: {
    parameters: {
      query?: {
        /** @description Where the page before ended */
        after?: string;
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
          'text/html': string;
        };
      };
    };
  };
  ServicePages_listEnglish: {
    parameters: {
      query?: {
        /** @description Where the page before ended */
        after?: string;
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
          'text/html': string;
        };
      };
    };
  };
  ServicePages_style: {
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
          'text/css': string;
        };
      };
    };
  };
  ServicePages_one: {
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
          'text/css': string;
        };
      };
    };
  };
  ServicePages_oneEasy: {
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
          'text/css': string;
        };
      };
    };
  };
  ServicePages_oneEnglish: {
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
          'text/css': string;
        };
      };
    };
  };
  ServicePages_siteMap: {
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
          'application/xml': string;
        };
      };
    };
  };
  ServicePages_robots: {
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
          'text/plain': string;
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
  ChangesStaff_compare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serviceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangesInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson':
            | components['schemas']['ChangesProgress']
            | components['schemas']['RuleChanges']
            | components['schemas']['ChangesRefused'];
        };
      };
    };
  };
  ChangesStaff_newlyEligible: {
    parameters: {
      query: {
        /** @description At most 12 months back and 13 ahead */
        month: string;
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
          'application/json': components['schemas']['NewlyEligibleServices'];
        };
      };
    };
  };
  FigureChangesStaff_compare: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FigureChangesInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson':
            | components['schemas']['ChangesProgress']
            | components['schemas']['FigureChanges']
            | components['schemas']['ChangesRefused'];
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
          'application/json': components['schemas']['ParentMessageList'];
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
          'application/json': components['schemas']['ParentMessageView'];
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
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalAnswer'];
        };
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
      query?: {
        /** @description Of a final version: with the code of this route instead of its own */
        routeId?: string;
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
        /** @description Of a final version: with the code of this route instead of its own */
        routeId?: string;
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
  SavedParent_page: {
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
          'application/json': components['schemas']['KeptServicePage'];
        };
      };
    };
  };
  SavedParent_save: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SavedParent_forget: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SavedParent_usedPage: {
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
          'application/json': components['schemas']['KeptServicePage'];
        };
      };
    };
  };
  SavedParent_startUse: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SavedParent_endUse: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SavedParent_reminders: {
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
          'application/json': components['schemas']['ReminderPage'];
        };
      };
    };
  };
  SavedParent_remind: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderInput'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderView'];
        };
      };
    };
  };
  SavedParent_cancel: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

export type Answer = components['schemas']['Answer'];
export type AnswerableOption = components['schemas']['AnswerableOption'];
export type AnsweredQuestion = components['schemas']['AnsweredQuestion'];
export type AnswersCount = components['schemas']['AnswersCount'];
export type AnswersExportInput = components['schemas']['AnswersExportInput'];
export type AnswersFilter = components['schemas']['AnswersFilter'];
export type AnswersItem = components['schemas']['AnswersItem'];
export type AnswersItemPage = components['schemas']['AnswersItemPage'];
export type AnswersSummary = components['schemas']['AnswersSummary'];
export type ArrivalAnswer = components['schemas']['ArrivalAnswer'];
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
export type CatalogueName = components['schemas']['CatalogueName'];
export type CataloguePerson = components['schemas']['CataloguePerson'];
export type CatalogueQuestion = components['schemas']['CatalogueQuestion'];
export type CatalogueQuestionPage = components['schemas']['CatalogueQuestionPage'];
export type CatalogueService = components['schemas']['CatalogueService'];
export type CatalogueServiceItem = components['schemas']['CatalogueServiceItem'];
export type CatalogueServicePage = components['schemas']['CatalogueServicePage'];
export type CatalogueText = components['schemas']['CatalogueText'];
export type ChangeGroup = components['schemas']['ChangeGroup'];
export type ChangeReason = components['schemas']['ChangeReason'];
export type ChangeSample = components['schemas']['ChangeSample'];
export type ChangeSide = components['schemas']['ChangeSide'];
export type ChangedAtStage = components['schemas']['ChangedAtStage'];
export type ChangedInWard = components['schemas']['ChangedInWard'];
export type ChangesInput = components['schemas']['ChangesInput'];
export type ChangesProgress = components['schemas']['ChangesProgress'];
export type ChangesRefused = components['schemas']['ChangesRefused'];
export type CheckKind = components['schemas']['CheckKind'];
export type ChildAnswer = components['schemas']['ChildAnswer'];
export type ChildInput = components['schemas']['ChildInput'];
export type ChildStage = components['schemas']['ChildStage'];
export type CloseInput = components['schemas']['CloseInput'];
export type Confidence = components['schemas']['Confidence'];
export type ConfirmFact = components['schemas']['ConfirmFact'];
export type ConfirmSharedFigure = components['schemas']['ConfirmSharedFigure'];
export type ConsentInput = components['schemas']['ConsentInput'];
export type ConsentParagraphs = components['schemas']['ConsentParagraphs'];
export type ConsentText = components['schemas']['ConsentText'];
export type ConsentTextBlock = components['schemas']['ConsentTextBlock'];
export type ConsentTextVersion = components['schemas']['ConsentTextVersion'];
export type ConsentTextVersions = components['schemas']['ConsentTextVersions'];
export type ConsultationCategory = components['schemas']['ConsultationCategory'];
export type CounsellorName = components['schemas']['CounsellorName'];
export type CountedAs = components['schemas']['CountedAs'];
export type CountedSentence = components['schemas']['CountedSentence'];
export type DatedAmount = components['schemas']['DatedAmount'];
export type Deadline = components['schemas']['Deadline'];
export type DeadlineEvent = components['schemas']['DeadlineEvent'];
export type DeadlineUnit = components['schemas']['DeadlineUnit'];
export type DeskConsultation = components['schemas']['DeskConsultation'];
export type DeskItem = components['schemas']['DeskItem'];
export type DeskItemPage = components['schemas']['DeskItemPage'];
export type DeskState = components['schemas']['DeskState'];
export type DeskView = components['schemas']['DeskView'];
export type DeskWard = components['schemas']['DeskWard'];
export type DisagreeingGolden = components['schemas']['DisagreeingGolden'];
export type DisagreeingService = components['schemas']['DisagreeingService'];
export type DisagreeingServicePage = components['schemas']['DisagreeingServicePage'];
export type DraftOption = components['schemas']['DraftOption'];
export type DraftQuestion = components['schemas']['DraftQuestion'];
export type DraftQuestionInput = components['schemas']['DraftQuestionInput'];
export type DraftTexts = components['schemas']['DraftTexts'];
export type DutyToday = components['schemas']['DutyToday'];
export type EarlierConsultation = components['schemas']['EarlierConsultation'];
export type EmergencyNumber = components['schemas']['EmergencyNumber'];
export type EnglishNames = components['schemas']['EnglishNames'];
export type ErasureCertificate = components['schemas']['ErasureCertificate'];
export type Estimate = components['schemas']['Estimate'];
export type EstimateOpen = components['schemas']['EstimateOpen'];
export type Expected = components['schemas']['Expected'];
export type Figure = components['schemas']['Figure'];
export type FigureChanges = components['schemas']['FigureChanges'];
export type FigureChangesInput = components['schemas']['FigureChangesInput'];
export type FigureUse = components['schemas']['FigureUse'];
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
export type Golden = components['schemas']['Golden'];
export type GoldenChild = components['schemas']['GoldenChild'];
export type GoldenHousehold = components['schemas']['GoldenHousehold'];
export type GoldenResult = components['schemas']['GoldenResult'];
export type GuardInput = components['schemas']['GuardInput'];
export type HandOverInput = components['schemas']['HandOverInput'];
export type HouseholdAnswers = components['schemas']['HouseholdAnswers'];
export type HouseholdPanel = components['schemas']['HouseholdPanel'];
export type HouseholdView = components['schemas']['HouseholdView'];
export type KeptAfterLeaving = components['schemas']['KeptAfterLeaving'];
export type KeptReason = components['schemas']['KeptReason'];
export type KeptServicePage = components['schemas']['KeptServicePage'];
export type KeptServiceView = components['schemas']['KeptServiceView'];
export type KnownChild = components['schemas']['KnownChild'];
export type KnownFact = components['schemas']['KnownFact'];
export type Language = components['schemas']['Language'];
export type LeafText = components['schemas']['LeafText'];
export type LeafWords = components['schemas']['LeafWords'];
export type LeaveAnswer = components['schemas']['LeaveAnswer'];
export type LeaveInput = components['schemas']['LeaveInput'];
export type LetterPage = components['schemas']['LetterPage'];
export type LetterSummary = components['schemas']['LetterSummary'];
export type LetterSummaryPage = components['schemas']['LetterSummaryPage'];
export type LifeEvent = components['schemas']['LifeEvent'];
export type LifeStage = components['schemas']['LifeStage'];
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
export type ModelChild = components['schemas']['ModelChild'];
export type ModelHousehold = components['schemas']['ModelHousehold'];
export type ModelHouseholdPage = components['schemas']['ModelHouseholdPage'];
export type ModelVerdict = components['schemas']['ModelVerdict'];
export type NamedService = components['schemas']['NamedService'];
export type NamedServices = components['schemas']['NamedServices'];
export type NewService = components['schemas']['NewService'];
export type NewServiceVersion = components['schemas']['NewServiceVersion'];
export type NewSurveyVersion = components['schemas']['NewSurveyVersion'];
export type NewlyEligibleCount = components['schemas']['NewlyEligibleCount'];
export type NewlyEligibleServices = components['schemas']['NewlyEligibleServices'];
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
export type OverdueFact = components['schemas']['OverdueFact'];
export type OverdueFactPage = components['schemas']['OverdueFactPage'];
export type Paper = components['schemas']['Paper'];
export type Parameter = components['schemas']['Parameter'];
export type ParentConsultation = components['schemas']['ParentConsultation'];
export type ParentConsultationPage = components['schemas']['ParentConsultationPage'];
export type ParentMe = components['schemas']['ParentMe'];
export type ParentMessageList = components['schemas']['ParentMessageList'];
export type ParentMessageView = components['schemas']['ParentMessageView'];
export type ParentSessionInput = components['schemas']['ParentSessionInput'];
export type PlaceKind = components['schemas']['PlaceKind'];
export type PromiseDay = components['schemas']['PromiseDay'];
export type PromiseView = components['schemas']['PromiseView'];
export type ProposalPage = components['schemas']['ProposalPage'];
export type ProposalReturn = components['schemas']['ProposalReturn'];
export type ProposalState = components['schemas']['ProposalState'];
export type ProposalView = components['schemas']['ProposalView'];
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
export type RegistryAcceptance = components['schemas']['RegistryAcceptance'];
export type RegistryCounts = components['schemas']['RegistryCounts'];
export type RegistryDecided = components['schemas']['RegistryDecided'];
export type RegistryDecision = components['schemas']['RegistryDecision'];
export type RegistryDraft = components['schemas']['RegistryDraft'];
export type RegistryDrafts = components['schemas']['RegistryDrafts'];
export type RegistryFieldDifference = components['schemas']['RegistryFieldDifference'];
export type RegistryFile = components['schemas']['RegistryFile'];
export type RegistryImportState = components['schemas']['RegistryImportState'];
export type RegistryImportView = components['schemas']['RegistryImportView'];
export type RegistryImportViewPage = components['schemas']['RegistryImportViewPage'];
export type RegistryPositions = components['schemas']['RegistryPositions'];
export type RegistryRowChange = components['schemas']['RegistryRowChange'];
export type RegistryRowItem = components['schemas']['RegistryRowItem'];
export type RegistryRowItemPage = components['schemas']['RegistryRowItemPage'];
export type RegistryRowView = components['schemas']['RegistryRowView'];
export type RegistryWarning = components['schemas']['RegistryWarning'];
export type RegistryWarningCode = components['schemas']['RegistryWarningCode'];
export type ReminderInput = components['schemas']['ReminderInput'];
export type ReminderPage = components['schemas']['ReminderPage'];
export type ReminderView = components['schemas']['ReminderView'];
export type ReplyInput = components['schemas']['ReplyInput'];
export type ReplyPromise = components['schemas']['ReplyPromise'];
export type RollbackInput = components['schemas']['RollbackInput'];
export type RouteFunnel = components['schemas']['RouteFunnel'];
export type RoutePeriod = components['schemas']['RoutePeriod'];
export type RuleChange = components['schemas']['RuleChange'];
export type RuleChanges = components['schemas']['RuleChanges'];
export type RuleCheck = components['schemas']['RuleCheck'];
export type RuleFault = components['schemas']['RuleFault'];
export type RuleSentences = components['schemas']['RuleSentences'];
export type RuleToCheck = components['schemas']['RuleToCheck'];
export type School = components['schemas']['School'];
export type SecondFactorInput = components['schemas']['SecondFactorInput'];
export type SegmentConditionInput = components['schemas']['SegmentConditionInput'];
export type SegmentExample = components['schemas']['SegmentExample'];
export type SegmentInput = components['schemas']['SegmentInput'];
export type SegmentPreview = components['schemas']['SegmentPreview'];
export type SegmentView = components['schemas']['SegmentView'];
export type SegmentViewPage = components['schemas']['SegmentViewPage'];
export type SensitiveCriterion = components['schemas']['SensitiveCriterion'];
export type SentLetter = components['schemas']['SentLetter'];
export type SentLetters = components['schemas']['SentLetters'];
export type ServiceCard = components['schemas']['ServiceCard'];
export type ServiceChanges = components['schemas']['ServiceChanges'];
export type ServiceContent = components['schemas']['ServiceContent'];
export type ServiceHistoryEntry = components['schemas']['ServiceHistoryEntry'];
export type ServiceHistoryEntryPage = components['schemas']['ServiceHistoryEntryPage'];
export type ServicePage = components['schemas']['ServicePage'];
export type ServicePlace = components['schemas']['ServicePlace'];
export type ServicePlaced = components['schemas']['ServicePlaced'];
export type ServiceVersionAct = components['schemas']['ServiceVersionAct'];
export type ServiceVersionInput = components['schemas']['ServiceVersionInput'];
export type ServiceVersionItem = components['schemas']['ServiceVersionItem'];
export type ServiceVersionItemPage = components['schemas']['ServiceVersionItemPage'];
export type ServiceVersionState = components['schemas']['ServiceVersionState'];
export type ServiceVersionView = components['schemas']['ServiceVersionView'];
export type SettingsInput = components['schemas']['SettingsInput'];
export type SharedFigurePage = components['schemas']['SharedFigurePage'];
export type SharedFigureProposal = components['schemas']['SharedFigureProposal'];
export type SharedFigureView = components['schemas']['SharedFigureView'];
export type ShiftInput = components['schemas']['ShiftInput'];
export type ShiftView = components['schemas']['ShiftView'];
export type SignInInput = components['schemas']['SignInInput'];
export type SignInStep = components['schemas']['SignInStep'];
export type Source = components['schemas']['Source'];
export type SourceState = components['schemas']['SourceState'];
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
export type TranslatedCard = components['schemas']['TranslatedCard'];
export type TranslatedTexts = components['schemas']['TranslatedTexts'];
export type TranslationKept = components['schemas']['TranslationKept'];
export type Translations = components['schemas']['Translations'];
export type UnsureService = components['schemas']['UnsureService'];
export type UnsureServicePage = components['schemas']['UnsureServicePage'];
export type UpkeepCounts = components['schemas']['UpkeepCounts'];
export type UseKept = components['schemas']['UseKept'];
export type Verdict = components['schemas']['Verdict'];
export type VersionActInput = components['schemas']['VersionActInput'];
export type VersionDiff = components['schemas']['VersionDiff'];
export type VersionDiffChange = components['schemas']['VersionDiffChange'];
export type VersionFollowInput = components['schemas']['VersionFollowInput'];
export type VersionNoteInput = components['schemas']['VersionNoteInput'];
export type VersionProblem = components['schemas']['VersionProblem'];
export type VersionReadiness = components['schemas']['VersionReadiness'];
export type Ward = components['schemas']['Ward'];
export type WardDesk = components['schemas']['WardDesk'];
export type WardOption = components['schemas']['WardOption'];
export type WatchedSource = components['schemas']['WatchedSource'];
export type WatchedSourcePage = components['schemas']['WatchedSourcePage'];
