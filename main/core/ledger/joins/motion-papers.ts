import type { MotionClaim } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { papersOfDecision } from './decision-papers.ts';
import { type MotionPapers, type Role, roleOf, roles } from './motion-paper-role.ts';

/**
 * The papers of one motion's file in the order of the procedure: those that name it in their title and those that tell of it. Where several
 * motions ask the same (`isAlone` false), a title alone says nothing: only papers of sources that tell of this one belong to it. `numbered`: those
 * that name it by its number.
 */
export function motionPapers(
  byMotion: ReadonlyMap<string, DocumentRecord[]>,
  key: string,
  claims: readonly MotionClaim[],
  isAlone: boolean,
  numbered: readonly DocumentRecord[] = [],
): MotionPapers {
  const papers = new Map<string, { document: string; role: Role; date: string }>();
  const sources = new Set(claims.map((claim) => claim.source));
  for (const document of byMotion.get(key) ?? []) {
    if (!isAlone && !sources.has(document.source)) continue;
    papers.set(document.id, { document: document.id, role: roleOf(document), date: document.date ?? '' });
  }
  for (const document of numbered)
    papers.set(document.id, { document: document.id, role: roleOf(document), date: document.date ?? '' });
  for (const claim of claims) {
    if (papers.has(claim.document)) continue;
    const role: Role = claim.disposition === null ? 'mention' : 'review';
    papers.set(claim.document, { document: claim.document, role, date: '' });
  }
  return inOrder([...papers.values()]);
}

type Dated = { document: string; role: Role; date: string };

function inOrder(papers: readonly Dated[]): MotionPapers {
  return papers
    .toSorted(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.document < b.document ? -1 : 1),
    )
    .map(({ document, role }) => ({ document, role }));
}

/** The file of a motion with the plans and reports by which its decisions are carried out, whatever kind of paper they are. */
export function withPapersOfDecisions(papers: MotionPapers, draft: LedgerDraft): MotionPapers {
  const dateOf = (id: string) => draft.get('documents', id)?.date ?? '';
  const found = new Map<string, Dated>(papers.map((one) => [one.document, { ...one, date: dateOf(one.document) }]));
  const decisions = papers.flatMap(({ document, role }) => {
    const paper = role === 'decision' ? draft.get('documents', document) : null;
    return paper ? [paper] : [];
  });
  if (decisions.length === 0) return papers;
  const all = draft.all('documents');
  for (const { paper, role } of decisions.flatMap((one) => papersOfDecision(one, all)))
    found.set(paper.id, { document: paper.id, role, date: paper.date ?? '' });
  return inOrder([...found.values()]);
}
