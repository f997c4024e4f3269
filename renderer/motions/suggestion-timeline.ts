import type { Say } from '#renderer/app/language.tsx';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { TimelineEntry } from './Timeline.tsx';

/** What happened to a suggestion, by day: recorded steps, and answers and ratings that came with a list. */
export function suggestionTimeline(suggestion: SuggestionRecord, say: Say): TimelineEntry[] {
  const { history, handedOverOn, rounds } = suggestion;
  const entries: TimelineEntry[] = history.map((step) => ({
    on: step.on,
    what: [say(`suggestion-status.${step.to as SuggestionRecord['status']}`), step.note, step.by]
      .filter(Boolean)
      .join(' · '),
    document: null,
  }));
  const isTold = (on: string | null, status: string) =>
    history.some((step) => step.to === status && (on === null || step.on === on));
  if (handedOverOn && !isTold(handedOverOn, 'handed-over')) {
    entries.push({ on: handedOverOn, what: say('suggestion-status.handed-over'), document: null });
  }
  for (const round of rounds) {
    if (round.answeredOn && !isTold(round.answeredOn, 'answered')) {
      entries.push({ on: round.answeredOn, what: say('motions.answer-of', { number: round.number }), document: null });
    }
    if (round.contactedOn) entries.push({ on: round.contactedOn, what: say('motions.contacted'), document: null });
  }
  return entries.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}
