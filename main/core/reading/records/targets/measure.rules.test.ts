import { holdCases } from '#core/rules/testing/hold-cases.ts';
import { measured, unmeasured } from './measure.corpus.ts';
import { type MeasureRule, measureRules, type OneFigure } from './measure.rules.ts';
import { decideMeasure } from './measured-clause.ts';

holdCases<MeasureRule, OneFigure>({
  name: 'what a figure measures',
  rules: measureRules,
  corpus: measured,
  none: unmeasured,
  decide: (given, rules) => {
    const decided = decideMeasure(given, rules);
    return (
      decided && { rule: decided.rule, gives: { indicator: decided.indicator, confidence: decided.rule.confidence } }
    );
  },
});
