import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import type { Candidate } from '#shared/domain/identity-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { groupBy } from '../../group-by.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { compareTargets, targetKey } from '../identity/compare-targets.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { titleCore } from '../title-core.ts';

/** Two papers of one title are printings of one when they share so many of the shorter one's statements. */
const sharedByPrintings = 0.6;

type Papers = { targets: ReadonlyMap<string, TargetRecord[]>; documents: readonly DocumentRecord[] };

function contradicts(a: DocumentRecord, b: DocumentRecord): boolean {
  if (compareSessions(a.meeting, b.meeting) === 'other') return true;
  if (!placesMeet(placeOfDocument(a), placeOfDocument(b))) return true;
  return a.date !== null && b.date !== null && Math.abs(Date.parse(a.date) - Date.parse(b.date)) > 183 * 86_400_000;
}

function arePrintings(a: DocumentRecord, b: DocumentRecord, targets: Papers['targets']): boolean {
  if (a.source === b.source || a.kind !== b.kind || contradicts(a, b)) return false;
  const keys = (one: DocumentRecord) => new Set((targets.get(one.id) ?? []).map(targetKey));
  const [left, right] = [keys(a), keys(b)];
  const shared = [...left].filter((key) => right.has(key)).length;
  return shared >= sharedByPrintings * Math.min(left.size, right.size) && shared > 0;
}

/** The papers that hold targets, each with its printings; a paper that is printed once stands alone. */
function printingsOf(draft: LedgerDraft): DocumentRecord[][] {
  const targets = groupBy(draft.all('targets'), (target) => target.citation.document);
  const documents = draft
    .all('documents')
    .filter((document) => targets.has(document.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups: DocumentRecord[][] = [];
  for (const titled of groupBy(documents, (document) => titleCore(document.title)).values()) {
    const own: DocumentRecord[][] = [];
    for (const document of titled) {
      const home = own.find((group) => group.some((one) => arePrintings(one, document, targets)));
      if (home) home.push(document);
      else own.push([document]);
    }
    groups.push(...own);
  }
  return groups;
}

function isTouched({ entered, actual, organ }: TargetRecord): boolean {
  return entered.length > 0 || actual !== null || organ !== null;
}

/** The one that is followed first: worked on, then by paper and line. */
function byWork(a: TargetRecord, b: TargetRecord): number {
  const place = ({ citation }: TargetRecord) => `${citation.document} ${String(citation.firstLine).padStart(7, '0')}`;
  return Number(isTouched(b)) - Number(isTouched(a)) || (place(a) < place(b) ? -1 : 1);
}

function isSame(draft: LedgerDraft, target: TargetRecord, known: readonly TargetRecord[]): TargetRecord | null {
  const isPrinting = (one: TargetRecord) => one.citation.document !== target.citation.document;
  const compared = known.map((one) => ({ one, sameness: compareTargets(one, target, isPrinting(one)) }));
  const very = compared.find(({ sameness }) => sameness.is === 'same');
  if (very) return very.one;
  const nears = compared.flatMap(({ one, sameness }): Candidate[] =>
    sameness.is === 'near' ? [{ record: one.id, reasons: [sameness.reason] }] : [],
  );
  // A printing that has the other figure too tells two statements apart.
  const figures = new Set(known.filter((one) => !isPrinting(one)).map((one) => one.value));
  if (nears.length === 0 || figures.size > 0) return null;
  const decided = decidedOf(draft, 'targets', target.id, nears);
  if (decided.is === 'same') return known.find(({ id }) => id === decided.record) ?? null;
  if (decided.is === 'none') return null;
  const { document, firstLine } = target.citation;
  const from = { title: draft.get('documents', document)?.title ?? '', document, row: firstLine };
  const waiting = { is: 'record' as const, id: target.id };
  askQuestion(draft, {
    title: target.indicator,
    subject: 'targets',
    key: target.id,
    candidates: decided.candidates,
    from,
    waiting,
  });
  return null;
}

function layTogether(draft: LedgerDraft, targets: readonly TargetRecord[]): void {
  for (const alike of groupBy(targets, targetKey).values()) {
    const followed: TargetRecord[] = [];
    for (const target of [...alike].sort(byWork)) {
      const original = isTouched(target) ? null : isSame(draft, target, followed);
      if (!original) followed.push(target);
      const { sameAs: _, ...rest } = target;
      const next = original ? { ...rest, sameAs: original.id } : rest;
      if ((target.sameAs ?? null) !== (original?.id ?? null)) draft.put('targets', next);
    }
  }
}

/**
 * Finds the target that a paper says twice (in its text and in a table), and that two printings of a paper say, and follows one of
 * them only. Where two printings give other figures, a person says whether they are one.
 */
export function joinTargets(draft: LedgerDraft): void {
  for (const question of draft.all('identities')) {
    if (question.subject === 'targets' && question.decision === null) draft.remove('identities', question.id);
  }
  const byDocument = groupBy(draft.all('targets'), (target) => target.citation.document);
  for (const group of printingsOf(draft))
    layTogether(
      draft,
      group.flatMap(({ id }) => byDocument.get(id) ?? []),
    );
}
