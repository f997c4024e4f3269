import type { Say } from '../say.ts';
import type { FoundPair } from './match-measures.ts';
import type { PairSignals } from './score-pairs.ts';

const sameHeading = 0.3;
const wordsShown = 4;

/** The reasons for a pair in words, strongest first. */
export function explainPair(pair: FoundPair, signals: PairSignals, words: readonly string[], say: Say): string[] {
  const list = (items: readonly string[]) => items.join(say('comparison.list-separator'));
  const reasons: string[] = [];
  if (pair.decided) reasons.push(say('comparison.because.decided'));
  if (signals.naming) reasons.push(say(`comparison.because.${signals.naming}`));
  if (signals.heading >= sameHeading) reasons.push(say('comparison.because.heading'));
  if (words.length > 0) reasons.push(say('comparison.because.terms', { words: list(words.slice(0, wordsShown)) }));
  if (pair.inOrder) reasons.push(say('comparison.because.order'));
  if (signals.organs.length > 0) reasons.push(say('comparison.because.organs', { organs: list(signals.organs) }));
  if (signals.figures.length > 0) reasons.push(say('comparison.because.figures', { figures: list(signals.figures) }));
  return reasons.length > 0 ? reasons : [say('comparison.because.weak')];
}
