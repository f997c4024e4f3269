import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { compareSuggestions, type SuggestionFacts } from '../identity/compare-suggestions.ts';
import { findSuggestion, SuggestionIndex, suggestionKey } from '../identity/find-suggestion.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import { conversionId, isTemporary, isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { motionNoun } from '../motion-noun.rules.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { settle } from '../propose/settle.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { motionNumberIn, saidBySuggestion, saysItWas } from './converted-from.ts';

function proposedFrom(motion: MotionRecord): SuggestionRecord {
  return newSuggestion({
    id: conversionId(motion.id),
    title: motionNoun.form.replace(motion.title, '建议'),
    number: motion.claims.find(({ suggestion }) => suggestion !== undefined)?.suggestion ?? null,
    session: motion.session,
    proposers: motion.leadProposers,
    convertedFrom: motion.id,
    citation: motion.citation,
  });
}

function factsOf(proposed: SuggestionRecord): SuggestionFacts {
  const { title, session, proposers, number } = proposed;
  return { title, session, proposers, number, channel: null };
}

/** The suggestion that a motion has become, where a list or a person holds it and nothing speaks against it; null otherwise. */
function standingOf(draft: LedgerDraft, motion: MotionRecord, facts: SuggestionFacts): SuggestionRecord | null {
  const known = motion.convertedTo === null ? null : draft.get('suggestions', motion.convertedTo);
  if (!known || known.convertedFrom !== motion.id) return null;
  if (isTouchedSuggestion(known)) return known;
  const isNear = placesMeet(placeOfRecord(draft, motion), placeOfRecord(draft, known));
  return isNear && !isTemporary(known) && compareSuggestions(facts, known).is !== 'different' ? known : null;
}

/** The one suggestion of a list that says that it was this motion (由第2号议案转); null where none does, or several do. */
function namingOf(draft: LedgerDraft, naming: readonly string[], motion: MotionRecord): SuggestionRecord | null {
  const place = placeOfRecord(draft, motion);
  const all = naming.flatMap((id) => draft.get('suggestions', id) ?? []);
  const said = all.filter((one) => {
    const isFree = one.convertedFrom === null || one.convertedFrom === motion.id;
    return isFree && saysItWas(saidBySuggestion(one), motion) && placesMeet(place, placeOfRecord(draft, one));
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** A motion of which no paper says that it was converted, and a list does: the suggestion is linked to it. */
function joinNamed(draft: LedgerDraft, naming: readonly string[], motion: MotionRecord): string | null {
  const named = namingOf(draft, naming, motion);
  if (!named) return null;
  if (named.convertedFrom !== motion.id) draft.put('suggestions', { ...named, convertedFrom: motion.id });
  return named.id;
}

/** Which suggestion it is: one of a list, one to be entered for the time being, or one that a person must choose. */
function targetOf(draft: LedgerDraft, index: SuggestionIndex, motion: MotionRecord, proposed: SuggestionRecord) {
  const facts = factsOf(proposed);
  const place = placeOfRecord(draft, motion);
  const isOut = (one: SuggestionRecord) =>
    one.id === proposed.id ||
    isTemporary(one) ||
    (one.convertedFrom !== null && one.convertedFrom !== motion.id) ||
    !placesMeet(place, placeOfRecord(draft, one));
  const found = findSuggestion(index, facts, { isOut });
  if (found.is === 'same') return found.record;
  if (found.is === 'none') return null;
  const key = suggestionKey(facts);
  const decided = decidedOf(draft, 'suggestions', key, found.candidates);
  if (decided.is === 'same') return draft.get('suggestions', decided.record);
  if (decided.is === 'none') return null;
  const from = {
    title: motion.title,
    document: motion.citation?.document ?? null,
    row: motion.citation?.firstLine ?? null,
  };
  const waiting = { is: 'suggestion' as const, record: proposed };
  askQuestion(draft, {
    title: proposed.title,
    subject: 'suggestions',
    key,
    candidates: decided.candidates,
    from,
    waiting,
  });
  return 'asked' as const;
}

function joinOne(
  draft: LedgerDraft,
  { index, naming }: { index: SuggestionIndex; naming: readonly string[] },
  motion: MotionRecord,
): string | null {
  const proposed = proposedFrom(motion);
  const standing = standingOf(draft, motion, factsOf(proposed));
  if (standing) return standing.id;
  const target = namingOf(draft, naming, motion) ?? targetOf(draft, index, motion, proposed);
  if (target === null) {
    settle(draft, 'suggestions', proposed, ['title', 'number', 'session', 'proposers', 'citation']);
    return proposed.id;
  }
  if (draft.get('suggestions', proposed.id)) draft.remove('suggestions', proposed.id);
  if (target === 'asked') return null;
  if (target.convertedFrom !== motion.id) draft.put('suggestions', { ...target, convertedFrom: motion.id });
  return target.id;
}

const known = new WeakMap<SuggestionRecord, boolean>();

/** True for a suggestion that says which motion it was. Every import asks all of them; records are replaced, never altered. */
function namesMotion(suggestion: SuggestionRecord): boolean {
  const names = known.get(suggestion) ?? motionNumberIn(saidBySuggestion(suggestion)) !== null;
  known.set(suggestion, names);
  return names;
}

/** True for a motion that was converted; one of which that is only proposed is none yet. */
function isConverted({ disposition, dispositionOn }: MotionRecord): boolean {
  return disposition === 'converted' && dispositionOn !== null;
}

/**
 * Gives each converted motion its suggestion: the one of a list that is the same, else one for the time being, which gives way when a list
 * names it. A list may say it of a motion of which no paper does. Records of two places never join. Where several may be meant a person is asked. A suggestion on which a person has worked stays the motion's.
 */
export function joinConversions(draft: LedgerDraft): void {
  const converted = draft.all('motions').filter(isConverted);
  const index = new SuggestionIndex(converted.length > 0 ? draft.all('suggestions') : []);
  // Looked for once: every import asks every motion.
  const said = draft.all('motions').length > 0 ? draft.all('suggestions') : [];
  const naming = said.filter(namesMotion).map(({ id }) => id);
  const open = draft.all('motions').filter(({ disposition, convertedTo, entered }) => {
    const isOpen = disposition === null && !entered.includes('disposition');
    return isOpen && (naming.length > 0 || convertedTo !== null);
  });
  for (const motion of [...converted, ...open]) {
    if (motion.entered.includes('convertedTo')) continue;
    const convertedTo = isConverted(motion)
      ? joinOne(draft, { index, naming }, motion)
      : joinNamed(draft, naming, motion);
    if (convertedTo !== motion.convertedTo) draft.put('motions', { ...motion, convertedTo });
  }
  dropOrphans(draft);
}

/** A suggestion whose motion is gone or became another one: a temporary one goes, one of a list stands for itself. */
function dropOrphans(draft: LedgerDraft): void {
  for (const suggestion of draft.all('suggestions')) {
    const { convertedFrom } = suggestion;
    if (convertedFrom === null || draft.get('motions', convertedFrom)?.convertedTo === suggestion.id) continue;
    if (isTouchedSuggestion(suggestion)) continue;
    if (isTemporary(suggestion)) draft.remove('suggestions', suggestion.id);
    else draft.put('suggestions', { ...suggestion, convertedFrom: null });
  }
}
