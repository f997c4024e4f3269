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

function opinionsTouched(before: Ledger, after: Ledger, touched: Touched): Set<string> {
  const ids = new Set<string>();
  let areNamesTouched = false;
  for (const { collection, id } of touched) {
    if (collection === 'opinions') ids.add(id);
    if (collection === 'organs') areNamesTouched = true;
    for (const ledger of [before, after]) {
      const opinion =
        collection === 'points'
          ? ledger.points[id]?.opinion
          : collection === 'feedback'
            ? ledger.feedback[id]?.opinion
            : null;
      if (opinion) ids.add(opinion);
    }
  }
  // Whose report is whose hangs on which names are one organ.
  if (areNamesTouched) for (const one of Object.values(after.opinions)) if (one.alsoTo) ids.add(one.id);
  return ids;
}

function motionsTouched(before: Ledger, after: Ledger, touched: Touched): Set<string> {
  const ids = new Set<string>();
  const papers = new Set<string>();
  for (const { collection, id } of touched) {
    if (collection === 'motions') {
      ids.add(id);
      for (const { motions } of [before, after]) ids.add(motions[id]?.mergedInto ?? id);
    }
    if (collection === 'documents') papers.add(id);
  }
  if (papers.size > 0) {
    for (const motion of Object.values(after.motions)) {
      if (motion.papers.some((paper) => papers.has(paper.document))) ids.add(motion.id);
    }
  }
  return ids;
}

type Derived = { [C in Collection]: { collection: C; record: LedgerRecords[C] } }[Collection];

/**
 * The records whose stage or status another one follows from what a change did: opinions (by their own facts, feedback and points),
 * suggestions and motions. Every change of the ledger passes through here, so that no stage can stand still while facts arrive.
 */
export function derivedStages(before: Ledger, after: Ledger, touched: Touched): Derived[] {
  const derived: Derived[] = [];
  for (const id of opinionsTouched(before, after, touched)) {
    const known = after.opinions[id];
    const record = known && stageOfOpinion(after, known);
    if (record && record !== known) derived.push({ collection: 'opinions', record });
  }
  for (const { collection, id } of touched) {
    const known = collection === 'suggestions' ? after.suggestions[id] : undefined;
    const record = known && statusOfSuggestion(known);
    if (record && record !== known) derived.push({ collection: 'suggestions', record });
  }
  for (const id of motionsTouched(before, after, touched)) {
    const known = after.motions[id];
    const record = known && statusOfMotion(after, known);
    if (record && record !== known) derived.push({ collection: 'motions', record });
  }
  return derived;
}
