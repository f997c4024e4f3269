import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import { draftOf } from '../ledger/ledger-draft.ts';
import { recordOf } from '../ledger/record-of.ts';
import { pairKey } from './matching/passages.ts';

type Made = { on: string; by: string };

/**
 * What a person decided of one pair: accepted, rejected, or (`proposed`) left to the comparison again. Errors: `not-found`;
 * `bad-input` when point and measure belong to other papers.
 */
export function decidePair(ledger: Ledger, input: ParsedInput<'comparison.decide'>, made: Made): Change {
  const point = recordOf(ledger, 'points', input.point);
  const measure = recordOf(ledger, 'measures', input.measure);
  if (point.opinion !== input.opinion || measure.feedback !== input.feedback) {
    throw new CoreError('bad-input', { field: 'point', reason: 'other paper' });
  }
  const draft = draftOf(ledger);
  const id = pairKey(point.id, measure.id);
  const title = `${point.title} – ${measure.title}`;
  if (input.decision === 'proposed') draft.remove('matches', id);
  else {
    draft.put('matches', { id, title, point: point.id, measure: measure.id, decision: input.decision, ...made });
  }
  return draft.change('match-decided', title);
}

/** What a person decided of the coverage of a point by a feedback report; null leaves it to the comparison again. Errors: `not-found`. */
export function decideCoverage(ledger: Ledger, input: ParsedInput<'comparison.cover'>, made: Made): Change {
  const point = recordOf(ledger, 'points', input.point);
  const feedback = recordOf(ledger, 'feedback', input.feedback);
  if (point.opinion !== input.opinion) throw new CoreError('bad-input', { field: 'point', reason: 'other paper' });
  const draft = draftOf(ledger);
  const id = pairKey(point.id, feedback.id);
  if (input.coverage === null) draft.remove('coverages', id);
  else {
    const { coverage, missing } = input;
    draft.put('coverages', {
      id,
      title: point.title,
      point: point.id,
      feedback: feedback.id,
      coverage,
      missing,
      ...made,
    });
  }
  return draft.change('coverage-decided', point.title);
}

/** What a person decided of an alarm; `open` takes the decision back. Errors: `bad-input` when a dismissal gives no reason. */
export function decideFinding(ledger: Ledger, input: ParsedInput<'findings.decide'>, made: Made): Change {
  const { id, title, decision, reason } = input;
  if (decision === 'dismissed' && reason.trim() === '')
    throw new CoreError('bad-input', { field: 'reason', reason: 'empty' });
  const draft = draftOf(ledger);
  if (decision === 'open') draft.remove('findings', id);
  else draft.put('findings', { id, title, decision, reason: reason.trim(), ...made });
  return draft.change('finding-decided', title);
}
