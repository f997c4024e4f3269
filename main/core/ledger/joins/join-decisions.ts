import { titleKey } from '#core/language/title-key.ts';
import type { Candidate } from '#shared/domain/identity-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../../group-by.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** Papers of one kind, title and day, of no two meetings, in two sources. */
function mayBeOne(a: DocumentRecord, b: DocumentRecord): boolean {
  if (a.source === b.source || a.kind !== b.kind || a.date === null || a.date !== b.date) return false;
  return a.meeting === b.meeting || compareSessions(a.meeting, b.meeting) !== 'other';
}

/** The decision that another source prints with other words: a person says whether it is the same. Null while nobody did, or for none. */
function askedAbout(draft: LedgerDraft, later: DocumentRecord, earlier: readonly DocumentRecord[]): string | null {
  const candidates = earlier.map((one): Candidate => ({ record: one.id, reasons: ['words-differ'] }));
  const decided = decidedOf(draft, 'documents', later.id, candidates);
  if (decided.is === 'same') return decided.record;
  if (decided.is === 'none') return null;
  const from = { title: draft.get('sources', later.source)?.title ?? '', document: later.id, row: null };
  const question = { title: later.title, subject: 'documents', key: later.id, candidates: decided.candidates } as const;
  askQuestion(draft, { ...question, from, waiting: { is: 'record', id: later.id } });
  return null;
}

// Letters and reports of one title and day may go to several: of them other words say nothing.
const askedKinds: readonly DocumentRecord['kind'][] = ['decision', 'resolution', 'motion-review-report'];

function originalOf(draft: LedgerDraft, one: DocumentRecord, earlier: readonly DocumentRecord[]): string | null {
  const likely = earlier.filter((other) => mayBeOne(other, one));
  const same = likely.find(({ print }) => print === one.print);
  if (same) return same.id;
  return likely.length === 0 || !askedKinds.includes(one.kind) ? null : askedAbout(draft, one, likely);
}

/** Questions that nobody answered yet are put anew: what they were about may have gone. */
function forgetOpenQuestions(draft: LedgerDraft): void {
  for (const question of draft.all('identities')) {
    if (question.subject === 'documents' && question.decision === null) draft.remove('identities', question.id);
  }
}

/**
 * Finds one paper (a decision, a review of motions, a report) printed in two sources (by itself and in the gazette): of one kind, title, day and meeting, with the same words. The one that came
 * in later is laid to the earlier; where the words differ a person is asked.
 */
export function joinDecisions(draft: LedgerDraft): void {
  forgetOpenQuestions(draft);
  const decisions = draft.all('documents').filter(({ print }) => print !== undefined);
  const importedAt = ({ source }: DocumentRecord) => draft.get('sources', source)?.importedAt ?? '';
  for (const titled of groupBy(decisions, ({ title }) => titleKey(title)).values()) {
    const inOrder = titled.toSorted((a, b) => importedAt(a).localeCompare(importedAt(b)) || a.id.localeCompare(b.id));
    const originals: DocumentRecord[] = [];
    for (const one of inOrder) {
      const original = originalOf(draft, one, originals);
      if (original === null) originals.push(one);
      const { sameAs, ...bare } = one;
      if ((sameAs ?? null) !== original)
        draft.put('documents', original === null ? bare : { ...bare, sameAs: original });
    }
  }
}
