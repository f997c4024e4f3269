import type { AnsweredDemand } from '../demands/answered-demand.ts';
import { splitDemands } from '../demands/split-demands.ts';

const nothing = {
  shortfall: null,
  refusal: null,
  rest: null,
  unnamed: [],
  lateness: null,
  told: [],
  lacking: [],
  by: [],
  isBare: false,
  promisedBy: null,
};

/** An answer in full to the demand that a text makes, but for what `more` says. */
export function inventedAnswer(text: string, more: Partial<AnsweredDemand> = {}): AnsweredDemand {
  const [demand] = splitDemands('', text);
  if (!demand) throw new Error('no demand');
  return { ...nothing, demand, state: 'answered', rules: [{ rule: text, words: '' }], ...more };
}
