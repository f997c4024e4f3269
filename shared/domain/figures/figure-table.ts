import { isCommitmentCounted } from '../commitment-state.ts';
import { keptByReads } from '../kept-by-reads.ts';
import type { Ledger, LedgerRecords } from '../ledger.ts';
import { listed } from '../listed.ts';
import { isMotionCounted, isOpenMotion } from '../motion-status.ts';
import { isOpenOpinion } from '../opinion-stage.ts';
import { isOpenPoint } from '../point-transitions.ts';
import { type CommitmentRow, commitmentRowsOf } from '../promises/commitment-row.ts';
import { isOpenSuggestion, isSuggestionInForce } from '../suggestion-status.ts';
import { isFollowedOpinion, isFollowedPoint, isFollowedTarget } from './followed.ts';
import { isPointInForce } from './point-figures.ts';
import { isUnanswered, isUnclassed } from './suggestion-figures.ts';

/** The promises of answers stand in no collection: they are counted with those of papers. */
type CountedRecords = LedgerRecords & { promised: CommitmentRow };
type Counted = keyof CountedRecords;

/** What a figure counts: the records of a collection that belong to it. The sentence is the message `figure.<name>`. */
type Figure<C extends Counted> = { of: C; includes(record: CountedRecords[C], ledger: Ledger): boolean };

function figure<C extends Counted>(of: C, includes: Figure<C>['includes'] = () => true): Figure<C> {
  return { of, includes };
}

/** Other names of an organ, a meeting or a person are no further ones. */
const isName = (one: object) => !('mergedInto' in one && one.mergedInto);
const counts = isSuggestionInForce;

/**
 * Every count that the program states, on a screen, in a list, on the command line or in Word, by name. A place that wants another number
 * gets another name; none counts for itself.
 */
export const figureTable = {
  sources: figure('sources'),
  documents: figure('documents'),
  opinions: figure('opinions', isFollowedOpinion),
  'opinions.open': figure('opinions', (one) => isFollowedOpinion(one) && isOpenOpinion(one.stage)),
  points: figure('points', (one, ledger) => isFollowedPoint(ledger, one)),
  'points.in-force': figure('points', (one, ledger) => isFollowedPoint(ledger, one) && isPointInForce(one)),
  'points.open': figure('points', (one, ledger) => isFollowedPoint(ledger, one) && isOpenPoint(one.status)),
  feedback: figure('feedback', (one) => one.sameAs === null),
  measures: figure('measures', (one, ledger) => (ledger.feedback[one.feedback]?.sameAs ?? null) === null),
  motions: figure('motions', isMotionCounted),
  'motions.open': figure('motions', (one) => isOpenMotion(one.status)),
  'motions.converted': figure('motions', (one) => one.status === 'converted'),
  suggestions: figure('suggestions', counts),
  'suggestions.left': figure('suggestions', (one) => !counts(one)),
  'suggestions.open': figure('suggestions', (one) => isOpenSuggestion(one.status)),
  'suggestions.registered': figure('suggestions', (one) => counts(one) && one.status === 'registered'),
  'suggestions.unanswered': figure('suggestions', isUnanswered),
  'suggestions.unclassed': figure('suggestions', isUnclassed),
  commitments: figure('promised', isCommitmentCounted),
  'commitments.open': figure('promised', (one) => one.state === 'open'),
  targets: figure('targets', (one) => one.role === 'target' && isFollowedTarget(one)),
  actuals: figure('targets', (one) => one.role === 'actual' && isFollowedTarget(one)),
  projects: figure('projects'),
  organs: figure('organs', isName),
  meetings: figure('meetings', isName),
  deputies: figure('deputies', isName),
  briefs: figure('briefs'),
} as const;

export type FigureName = keyof typeof figureTable;

export const figureNames = Object.keys(figureTable) as FigureName[];

const kept = new Map(figureNames.map((name) => [name, keptByReads<object, readonly CountedRecords[Counted][]>()]));

/** The records that a figure counts, in the order of the ledger; the very same list as long as what it hangs on is the same. */
export function counted<N extends FigureName>(
  ledger: Ledger,
  name: N,
): readonly CountedRecords[(typeof figureTable)[N]['of']][] {
  const { of } = figureTable[name] as Figure<Counted>;
  const owner = ledger[of === 'promised' ? 'commitments' : of];
  return kept.get(name)?.(owner, ledger, [], (seen) => Object.freeze(included(seen, name))) as never;
}

function included(ledger: Ledger, name: FigureName): CountedRecords[Counted][] {
  const { of, includes } = figureTable[name] as Figure<Counted>;
  const records: readonly CountedRecords[Counted][] =
    of === 'promised' ? commitmentRowsOf(ledger) : listed<CountedRecords[Counted]>(ledger[of]);
  return records.filter((one) => includes(one as never, ledger));
}

/** A figure by its name. */
export function countOf(ledger: Ledger, name: FigureName): number {
  return counted(ledger, name).length;
}
