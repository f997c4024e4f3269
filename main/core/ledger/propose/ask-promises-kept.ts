import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import type { AlarmPaper } from '../../comparison/alarms/alarm-paper.ts';
import {
  collectToldKept,
  findToldKept,
  isNumberOf,
  type ToldSentence,
} from '../../comparison/commitments/find-told-kept.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeIn, placeOfRecord } from '../places/paper-place.ts';
import { withShownAsked } from '../suggestions/show-promise.ts';

/** Takes away what a passage of this source was asked about, so that another reading asks by its own words. */
export function forgetAsked(draft: LedgerDraft, source: string): void {
  for (const one of draft.all('suggestions')) {
    const { shown, ...rest } = one;
    const kept = shown?.filter(({ is, citation }) => is !== 'asked' || !citation.document.startsWith(`${source}-`));
    if (!shown || kept?.length === shown.length) continue;
    draft.put('suggestions', kept && kept.length > 0 ? { ...rest, shown: kept } : rest);
  }
}

/** True for a sentence that means this suggestion: by its number, which no other one bears, or with its title in the paper. */
function isMeant(draft: LedgerDraft, one: SuggestionRecord, { number, paper }: ToldSentence): boolean {
  if (!isNumberOf(number, one.number, one.channel)) return false;
  if (!placesMeet(placeOfRecord(draft, one), placeIn(draft, paper.document))) return false;
  const bearers = draft.all('suggestions').filter((other) => isNumberOf(number, other.number, other.channel));
  const isTitled = paper.title.includes(one.title) || paper.paragraphs.some(({ text }) => text.includes(one.title));
  return bearers.length === 1 || isTitled;
}

/** Asks of passages in later papers that plainly speak of what an answer promised whether they show it kept. Nothing is recorded as kept. In steps. */
export function* askPromisesKept(draft: LedgerDraft, papers: readonly AlarmPaper[]): Steps<void> {
  const told: ToldSentence[] = [];
  for (const paper of papers.filter(({ date }) => date !== null)) {
    yield;
    told.push(...collectToldKept(paper));
  }
  if (told.length === 0) return;
  const basis = {
    organs: draft.records('organs'),
    office: draft.records('office'),
    commitments: { ...draft.records('commitments') },
  };
  for (const suggestion of draft.all('suggestions')) {
    yield;
    const meant = told.filter((one) => isMeant(draft, suggestion, one));
    if (meant.length === 0) continue;
    let next = suggestion;
    for (const promise of promisesOfAnswers(basis, suggestion)) {
      const answeredOn = suggestion.rounds.find(({ number }) => number === promise.round)?.answeredOn ?? null;
      const later = meant.filter(({ paper }) => answeredOn !== null && (paper.date ?? '') > answeredOn);
      const found = promise.state === 'dropped' ? null : findToldKept(promise, later);
      if (found) next = withShownAsked(next, promise, found);
    }
    if (next !== suggestion) draft.put('suggestions', next);
  }
}
