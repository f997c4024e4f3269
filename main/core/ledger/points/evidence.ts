import type { EvidenceRecord } from '#shared/domain/finding-record.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { stableId } from '../../stable-id.ts';
import { draftOf } from '../ledger-draft.ts';
import { recordOf } from '../record-of.ts';

export type NewEvidence = Pick<EvidenceRecord, 'point' | 'title' | 'number' | 'on' | 'note' | 'citation' | 'source'>;

/** Lays a proof beside a point. The id is given back with the change. Errors: `not-found`. */
export function addEvidence(ledger: Ledger, evidence: NewEvidence): { change: Change; id: string } {
  const point = recordOf(ledger, 'points', evidence.point);
  const draft = draftOf(ledger);
  const count = Object.keys(ledger.evidence).length;
  let turn = count;
  let id = stableId('v', point.id, evidence.title, String(turn));
  while (draft.get('evidence', id)) {
    turn += 1;
    id = stableId('v', point.id, evidence.title, String(turn));
  }
  draft.put('evidence', { ...evidence, id, entered: ['title', 'number', 'on', 'note'] });
  draft.put('points', { ...point, evidence: [...point.evidence, id] });
  return { change: draft.change('evidence-added', evidence.title), id };
}

/** Takes a proof away; undo brings it back. Errors: `not-found`. */
export function removeEvidence(ledger: Ledger, id: string): Change {
  const evidence = recordOf(ledger, 'evidence', id);
  const draft = draftOf(ledger);
  draft.remove('evidence', id);
  const point = ledger.points[evidence.point];
  if (point) draft.put('points', { ...point, evidence: point.evidence.filter((one) => one !== id) });
  return draft.change('evidence-removed', evidence.title);
}
