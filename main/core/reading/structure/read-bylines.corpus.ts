import { texts } from '#core/rules/testing/texts.ts';
import type { bylineRestRules } from './read-bylines.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const bylineRests: Readonly<Record<(typeof bylineRestRules)[number]['id'], Near>> = {
  'bylines-dash': { has: texts`—在 ─在 －在 –在 -在`, hasNot: texts`在— 在` },
  'bylines-at': { has: texts`第五次会议上`, hasNot: texts`上午 会议` },
  'bylines-meeting-end': { has: texts`常委会会议上 上`, hasNot: texts`马上 会议 会议上说 上午` },
  'bylines-particle': { has: texts`听取了 将由 被水务局 把水务局`, hasNot: texts`市水务局` },
};
