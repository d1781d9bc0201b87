import type { Topic } from '@tsunagu/api-client';
import { useTexts } from '../../phrases/use-phrases.ts';
import { useSession } from '../../stores/session.ts';

/** What a topic is called here, from the service's own settings. */
export function useTopicName(): (code: Topic) => string {
  const session = useSession();
  const inLanguage = useTexts();
  return (code) => {
    const topic = session.config?.topics.find((known) => known.code === code);
    return topic ? inLanguage(topic.name) : '';
  };
}
