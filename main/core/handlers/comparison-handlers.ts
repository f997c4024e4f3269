import { loadComparison } from '../findings/load-comparison.ts';
import type { Handlers } from '../handler.ts';
import { decideCoverage, decidePair } from '../ledger/opinions/decide-comparison.ts';
import { applyChange } from './apply-change.ts';

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
