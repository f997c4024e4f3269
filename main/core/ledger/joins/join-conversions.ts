import { mayBeOneMeeting } from '#shared/domain/meeting-identity.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesAgree } from '#shared/text/place-name.ts';
import { groupBy } from '../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { newSuggestion } from '../propose/propose-suggestions.ts';
import { settle } from '../propose/settle.ts';
import { stableId } from '../stable-id.ts';
import { askCore } from '../title-core.ts';

/** Id of the suggestion that a motion becomes when no list names it. */
export function conversionId(motion: string): string {
  return stableId('s', 'motion', motion);
}

function proposedFrom(motion: MotionRecord): SuggestionRecord {
  return newSuggestion({
    id: conversionId(motion.id),
    title: motion.title.replace(/议案$/, '建议'),
    session: motion.session,
    proposers: motion.leadProposers,
    convertedFrom: motion.id,
    citation: motion.citation,
  });
}

/**
 * Gives each converted motion its suggestion: the one of a list that asks the same, or a new one. A new one that nobody
 * worked on gives way when a list names it later.
 */
export function joinConversions(draft: LedgerDraft): void {
  const converted = draft.all('motions').filter((motion) => motion.disposition === 'converted');
  const automatic = new Set(converted.map((motion) => conversionId(motion.id)));
  const listed = groupBy(
    draft
      .all('suggestions')
      .filter((one) => (!automatic.has(one.id) && one.convertedFrom === null) || one.list !== null),
    (one) => askCore(one.title),
  );
  for (const motion of converted) {
    const own = draft.get('suggestions', conversionId(motion.id));
    const isWorked = own !== null && own.entered.length > 0;
    const named = (listed.get(askCore(motion.title)) ?? [])
      .filter((one) => isOfSession(draft, motion, one))
      .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    const isNamed = named !== undefined && !isWorked && !motion.entered.includes('convertedTo');
    if (isNamed) {
      if (own) draft.remove('suggestions', own.id);
      if (named.convertedFrom !== motion.id) draft.put('suggestions', { ...named, convertedFrom: motion.id });
    } else if (!motion.entered.includes('convertedTo')) {
      settle(draft, 'suggestions', proposedFrom(motion), ['title', 'session', 'proposers', 'citation']);
    }
    const convertedTo = motion.entered.includes('convertedTo')
      ? motion.convertedTo
      : isNamed
        ? named.id
        : conversionId(motion.id);
    if (convertedTo !== motion.convertedTo) draft.put('motions', { ...motion, convertedTo });
  }
  dropOrphans(draft);
}

/** True when a suggestion may be of the session, and of the place, of a motion. */
function isOfSession(draft: LedgerDraft, motion: MotionRecord, suggestion: SuggestionRecord): boolean {
  const [moved, suggested] = [placeOfRecord(draft, motion), placeOfRecord(draft, suggestion)];
  if (!placesAgree(moved, suggested)) return false;
  if (suggestion.session === null || motion.session === null) return true;
  return mayBeOneMeeting({ name: suggestion.session, paper: suggested }, { name: motion.session, paper: moved });
}

function dropOrphans(draft: LedgerDraft): void {
  for (const suggestion of draft.all('suggestions')) {
    const { convertedFrom } = suggestion;
    if (convertedFrom === null || draft.get('motions', convertedFrom)?.convertedTo === suggestion.id) continue;
    if (suggestion.entered.length > 0) continue;
    if (suggestion.list === null) draft.remove('suggestions', suggestion.id);
    else draft.put('suggestions', { ...suggestion, convertedFrom: null });
  }
}
