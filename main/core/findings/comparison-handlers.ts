import type { Handlers } from '../handler.ts';
import { applyChange } from '../ledger/apply-change.ts';
import { decideCoverage, decidePair } from '../ledger/opinions/decide-comparison.ts';
import { loadComparison } from './load-comparison.ts';

type ComparisonCall = 'comparison.get' | 'comparison.decide' | 'comparison.cover';

export const comparisonHandlers: Handlers<ComparisonCall> = {
  'comparison.get': (ids, context) => loadComparison(context, ids),

  async 'comparison.decide'(input, context) {
    const made = { on: context.today(), by: context.who() };
    await applyChange(context, (ledger) => decidePair(ledger, input, made));
    return loadComparison(context, input);
  },

  async 'comparison.cover'(input, context) {
    const made = { on: context.today(), by: context.who() };
    await applyChange(context, (ledger) => decideCoverage(ledger, input, made));
    return loadComparison(context, input);
  },
};
