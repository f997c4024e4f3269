import { numberId } from '#core/rules/numbers.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import type { GridValues } from './grid.numbers.ts';
import type { FoundPair } from './match-measures.ts';
import { type PairValues, pairValues } from './pair.rules.ts';
import type { PairSignals } from './score-pairs.ts';

type Explained = { because: Told[]; rules: RuleReason[] };
type Reason = { says: Told; rule?: keyof (PairValues & GridValues); words: readonly string[] };

/** The reasons for a pair in words, strongest first, with the numbers that they count by. */
export function explainPair(
  pair: FoundPair,
  signals: PairSignals,
  words: readonly string[],
  values: PairValues = pairValues,
): Explained {
  const reasons = reasonsFor(pair, signals, words.slice(0, values.explainWords), values);
  const rules = reasons.flatMap(({ rule, words }) => (rule ? [{ rule: numberId(rule), words: words.join('、') }] : []));
  return { because: reasons.length > 0 ? reasons.map(({ says }) => says) : [told('comparison.because.weak')], rules };
}

function reasonsFor(
  pair: FoundPair,
  { naming, heading, organs, figures }: PairSignals,
  words: readonly string[],
  values: PairValues,
): Reason[] {
  const list = (items: readonly string[]) => toldList(items, 'comparison.list-separator');
  const reasons: Reason[] = [];
  if (pair.decided) reasons.push({ says: told('comparison.because.decided'), words: [] });
  if (naming === 'numbered')
    reasons.push({ says: told('comparison.because.numbered'), rule: 'pairNumbered', words: [] });
  if (naming === 'quoted') reasons.push({ says: told('comparison.because.quoted'), rule: 'pairQuoted', words: [] });
  if (naming === 'listed') reasons.push({ says: told('comparison.because.listed'), rule: 'pairListed', words: [] });
  if (heading >= values.explainHeading)
    reasons.push({ says: told('comparison.because.heading'), rule: 'pairHeading', words: [] });
  if (words.length > 0)
    reasons.push({ says: told('comparison.because.terms', { words: list(words) }), rule: 'pairText', words });
  if (pair.inOrder) reasons.push({ says: told('comparison.because.order'), rule: 'orderBonus', words: [] });
  if (organs.length > 0)
    reasons.push({
      says: told('comparison.because.organs', { organs: list(organs) }),
      rule: 'pairOrgan',
      words: organs,
    });
  if (figures.length > 0)
    reasons.push({
      says: told('comparison.because.figures', { figures: list(figures) }),
      rule: 'pairFigure',
      words: figures,
    });
  return reasons;
}
