import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pairKey } from '../../comparison/matching/passages.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf } from '../ledger-draft.ts';
import { recordOf } from '../record-of.ts';
import { roundReports } from '../status/round-reports.ts';

type Made = { on: string; by: string };

/** What is decided of a point and a report that does not answer its opinion would stand nowhere. */
function refuseStranger(ledger: Ledger, point: PointRecord, ids: { opinion: string; feedback: string }): void {
  if (point.opinion !== ids.opinion) throw new CoreError('bad-input', { field: 'point', reason: 'other-paper' });
  const feedback = recordOf(ledger, 'feedback', ids.feedback);
  if (feedback.opinion === ids.opinion) return;
  const { title } = recordOf(ledger, 'opinions', ids.opinion);
  throw new CoreError('bad-input', { field: 'feedback', reason: 'other-opinion', report: feedback.title, title });
}

/**
 * What a person decided of one pair: accepted, rejected, or (`proposed`) left to the comparison again. Errors: `not-found`;
 * `bad-input` when point and measure belong to other papers, or the report does not answer the opinion.
 */
export function decidePair(ledger: Ledger, input: ParsedInput<'comparison.decide'>, made: Made): Change {
  const point = recordOf(ledger, 'points', input.point);
  const measure = recordOf(ledger, 'measures', input.measure);
  refuseStranger(ledger, point, input);
  // A measure of another report of the round lies beside the same points.
  const reports = roundReports(ledger, recordOf(ledger, 'feedback', input.feedback));
  if (!reports.some((one) => one.id === measure.feedback))
    throw new CoreError('bad-input', { field: 'measure', reason: 'other-paper' });
  const draft = draftOf(ledger);
  const id = pairKey(point.id, measure.id);
  const title = `${point.title} – ${measure.title}`;
  if (input.decision === 'proposed') draft.remove('matches', id);
  else {
    draft.put('matches', { id, title, point: point.id, measure: measure.id, decision: input.decision, ...made });
  }
  return draft.change('match-decided', title);
}

/** What a person decided of the coverage of a point by a feedback report; null leaves it to the comparison again. Errors: as for a pair. */
export function decideCoverage(ledger: Ledger, input: ParsedInput<'comparison.cover'>, made: Made): Change {
  const point = recordOf(ledger, 'points', input.point);
  refuseStranger(ledger, point, input);
  const draft = draftOf(ledger);
  const id = pairKey(point.id, input.feedback);
  if (input.coverage === null) draft.remove('coverages', id);
  else {
    const { coverage, refused, missing } = input;
    draft.put('coverages', {
      id,
      title: point.title,
      point: point.id,
      feedback: input.feedback,
      coverage,
      ...(refused === undefined ? {} : { refused }),
      missing,
      ...made,
    });
  }
  return draft.change('coverage-decided', point.title);
}

/** What a person decided of an alarm, with the words of the papers that it is about; `open` takes the decision back. */
export type DecidedFinding = ParsedInput<'findings.decide'> & { about: string };

/** What a person decided of an alarm. Errors: `bad-input` when a dismissal gives no reason. */
export function decideFinding(ledger: Ledger, input: DecidedFinding, made: Made): Change {
  const { id, about: title, decision, reason } = input;
  if (decision === 'dismissed' && reason.trim() === '')
    throw new CoreError('bad-input', { field: 'reason', reason: 'empty' });
  const draft = draftOf(ledger);
  if (decision === 'open') draft.remove('findings', id);
  else draft.put('findings', { id, title, decision, reason: reason.trim(), ...made });
  return draft.change('finding-decided', title);
}
