import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { followUpsCell } from '#shared/text/follow-ups-cell.ts';
import type { ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';
import type { Said } from './said.ts';

/** True for a row that this program wrote: of its list, or of its sheet of handlings, one row each. */
function isOutOfLedger({ isOurs, handling }: ListedRow): boolean {
  return isOurs || (handling?.round ?? null) !== null;
}

/** The office's code for a printed class; undefined where it has no such class. What our own export says is such a code. */
function codeOf(
  { answerClass: printed }: FollowUp,
  standing: readonly FollowUp[],
  row: ListedRow,
  scene: RowScene,
): string | null | undefined {
  if (printed === null) return null;
  if (standing.some(({ answerClass }) => answerClass === printed)) return printed;
  return scene.classOf(printed) ?? (isOutOfLedger(row) ? printed : undefined);
}

/** Answers that are told in parts, laid over those that stand: one of the same day, else the one in its place; what is not told stays. */
function laidOver(told: readonly FollowUp[], standing: readonly FollowUp[]): FollowUp[] {
  const days = new Set(told.map(({ on }) => on));
  const used = new Set<FollowUp>();
  const over = told.map((one, at) => {
    const inPlace = standing[at];
    const before = standing.find(({ on }) => on === one.on) ?? (inPlace && !days.has(inPlace.on) ? inPlace : undefined);
    if (before) used.add(before);
    return {
      ...one,
      answerNumber: one.answerNumber ?? before?.answerNumber ?? null,
      answerClass: one.answerClass ?? before?.answerClass ?? null,
      note: one.note || (before?.note ?? ''),
    };
  });
  const others = standing.filter((one) => !used.has(one));
  return [...over, ...others].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * What a row says of the later answers to a handling, as its cell would say it. A cell that tells them all counts for all of them; columns and
 * rows that tell of one each leave the others as they stand. Where a list has both, the one that says something new counts.
 */
export function followUpsSaid(row: ListedRow, round: SuggestionRound | null, scene: RowScene): Said {
  const standing = round?.followUps ?? [];
  const { followUps: all = [], furtherAnswers: some = [] } = row.handling ?? {};
  if (all.length === 0 && some.length === 0) return null;
  const isAnswered = row.answeredOn !== null || row.answerClass !== null || (round !== null && isAnsweredRound(round));
  if (!isOutOfLedger(row) && !isAnswered) return { problem: 'no-first-answer' };
  const isKnown = (one: FollowUp) => codeOf(one, standing, row, scene) !== undefined;
  const unknown = [...all, ...some].find((one) => !isKnown(one));
  if (unknown) return { problem: 'unknown-class', about: unknown.answerClass ?? '' };
  const first = row.answeredOn ?? round?.answeredOn ?? null;
  const early = some.find(({ on }) => first !== null && on < first);
  if (early) return { problem: 'before-answer', about: early.on };
  const coded = (one: FollowUp) => ({ ...one, answerClass: codeOf(one, standing, row, scene) ?? null });
  const [whole, parts] = [all.map(coded), some.map(coded)];
  const isNews = whole.length > 0 && followUpsCell(whole) !== followUpsCell(standing);
  return { value: followUpsCell(isNews || parts.length === 0 ? whole : laidOver(parts, standing)) };
}
