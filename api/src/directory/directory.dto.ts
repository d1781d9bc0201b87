import { WARDS } from '@tsunagu/eligibility';
import { Texts, type Topic, TOPICS } from '../households/households.service.js';
import { Choice, ListOf, Part, Text } from '../platform/http/fields.js';

export class WardOption {
  @Choice(WARDS, { name: 'Ward' })
  code: string;

  @Text({ max: 20 })
  name: string;

  @Text({ max: 40 })
  kana: string;

  @Text({ max: 40, description: 'Written in Latin letters, as the city does' })
  romaji: string;
}

export class EmergencyNumber {
  @Text({ max: 20 })
  tel: string;

  @Part(() => Texts)
  name: Texts;

  @Part(() => Texts)
  note: Texts;
}

export class TopicOption {
  @Choice(TOPICS, { name: 'Topic' })
  code: Topic;

  @Part(() => Texts)
  name: Texts;
}

/** The names of the service, the city and the operator in the language that does not use Japanese writing. */
export class EnglishNames {
  @Text({ max: 40 })
  serviceName: string;

  @Text({ max: 40 })
  cityName: string;

  @Text({ max: 100 })
  operatorName: string;
}

export class PublicConfig {
  @Text({ max: 40, description: 'R-16: decided with the city' })
  serviceName: string;

  @Text({ max: 40 })
  cityName: string;

  @Text({ max: 100 })
  operatorName: string;

  @Part(() => EnglishNames)
  english: EnglishNames;

  @Text({ max: 60 })
  liffId: string;

  @Choice(['line', 'simulator'])
  lineMode: string;

  @Text({ max: 300, nullable: true })
  simulatorUrl: string | null;

  @Text({ max: 300 })
  addFriendUrl: string;

  @ListOf(() => WardOption, { max: 9 })
  wards: WardOption[];

  @ListOf(() => EmergencyNumber, { max: 40 })
  emergencyNumbers: EmergencyNumber[];

  @ListOf(() => TopicOption, { max: 20 })
  topics: TopicOption[];
}
