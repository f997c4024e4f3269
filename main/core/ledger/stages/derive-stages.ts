import type { Collection, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { takesOthersIn } from '#shared/domain/motion-root.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { motionStatusOn } from '#shared/domain/stages/motion-status-on.ts';
import { opinionStageOn } from '#shared/domain/stages/opinion-stage-on.ts';
import { suggestionStatusOn } from '#shared/domain/stages/suggestion-status-on.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';

/** Where an opinion stands by the end of an ISO day (null: now), from what the ledger holds of it. */
export function stageOfOpinion(
  ledger: Pick<Ledger, 'feedback' | 'points' | 'organs'>,
  opinion: OpinionRecord,
  day: string | null = null,
): OpinionRecord {
  const stage = opinionStageOn(
    opinion,
    feedbackOf(ledger, opinion.id),
    pointsOf(ledger, opinion.id),
    day,
    ledger.organs,
  );
  return stage === opinion.stage ? opinion : { ...opinion, stage };
}

export function statusOfSuggestion(suggestion: SuggestionRecord, day: string | null = null): SuggestionRecord {
  const status = suggestionStatusOn(suggestion, day);
  return status === suggestion.status ? suggestion : { ...suggestion, status };
}

export function statusOfMotion(
  ledger: Pick<Ledger, 'documents' | 'motions'>,
  motion: MotionRecord,
  day: string | null = null,
): MotionRecord {
  // Of those that a paper calls merged, the one that takes the others in goes on.
  const isTaking = motion.disposition === 'merged' && takesOthersIn(ledger.motions, motion);
  const status = motionStatusOn(
    isTaking ? { ...motion, disposition: null } : motion,
    (document) => ledger.documents[document]?.date ?? null,
    day,
  );
  return status === motion.status ? motion : { ...motion, status };
}

type Touched = Iterable<{ collection: Collection; id: string }>;
/** A ledger as a change leaves it: a record alone is found without copying all others. */
type After = {
  get<C extends Collection>(collection: C, id: string): LedgerRecords[C] | null;
  records<C extends Collection>(collection: C): Readonly<Record<string, LedgerRecords[C]>>;
};

function opinionsTouched(before: Ledger, after: After, touched: Touched): Set<string> {
  const ids = new Set<string>();
  let areNamesTouched = false;
  for (const { collection, id } of touched) {
    if (collection === 'opinions') ids.add(id);
    if (collection === 'organs') areNamesTouched = true;
    if (collection !== 'points' && collection !== 'feedback') continue;
    for (const opinion of [before[collection][id]?.opinion, after.get(collection, id)?.opinion]) {
      if (opinion) ids.add(opinion);
    }
  }
  // Whose report is whose hangs on which names are one organ.
  if (areNamesTouched) for (const one of Object.values(after.records('opinions'))) if (one.alsoTo) ids.add(one.id);
  return ids;
}

function motionsTouched(before: Ledger, after: After, touched: Touched): Set<string> {
  const ids = new Set<string>();
  const papers = new Set<string>();
  for (const { collection, id } of touched) {
    if (collection === 'motions') {
      ids.add(id);
      for (const motion of [before.motions[id], after.get('motions', id)]) ids.add(motion?.mergedInto ?? id);
    }
    if (collection === 'documents') papers.add(id);
  }
  if (papers.size > 0) {
    for (const motion of Object.values(after.records('motions'))) {
      if (motion.papers.some((paper) => papers.has(paper.document))) ids.add(motion.id);
    }
  }
  return ids;
}

type Derived = { [C in Collection]: { collection: C; record: LedgerRecords[C] } }[Collection];

function opinionStages(before: Ledger, after: After, touched: Touched): Derived[] {
  const ids = [...opinionsTouched(before, after, touched)];
  if (ids.length === 0) return [];
  const ledger = {
    feedback: after.records('feedback'),
    points: after.records('points'),
    organs: after.records('organs'),
  };
  return ids.flatMap((id): Derived[] => {
    const known = after.get('opinions', id);
    const record = known && stageOfOpinion(ledger, known);
    return record && record !== known ? [{ collection: 'opinions', record }] : [];
  });
}

function motionStages(before: Ledger, after: After, touched: Touched): Derived[] {
  const ids = [...motionsTouched(before, after, touched)];
  if (ids.length === 0) return [];
  const ledger = { documents: after.records('documents'), motions: after.records('motions') };
  return ids.flatMap((id): Derived[] => {
    const known = after.get('motions', id);
    const record = known && statusOfMotion(ledger, known);
    return record && record !== known ? [{ collection: 'motions', record }] : [];
  });
}

/**
 * The records whose stage or status another one follows from what a change did: opinions (by their own facts, feedback and points),
 * suggestions and motions. Every change of the ledger passes through here, so that no stage can stand still while facts arrive.
 */
export function derivedStages(before: Ledger, after: After, touched: Touched): Derived[] {
  const suggestions = [...touched].flatMap(({ collection, id }): Derived[] => {
    const known = collection === 'suggestions' ? after.get('suggestions', id) : null;
    const record = known && statusOfSuggestion(known);
    return record && record !== known ? [{ collection: 'suggestions', record }] : [];
  });
  return [...opinionStages(before, after, touched), ...suggestions, ...motionStages(before, after, touched)];
}
