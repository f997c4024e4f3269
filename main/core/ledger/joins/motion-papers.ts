import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { motionCore } from '../title-core.ts';

export type MotionPapers = MotionRecord['papers'];
type Role = MotionPapers[number]['role'];

/** The order of the procedure. */
const roles: readonly Role[] = [
  'text',
  'review',
  'decision',
  'implementation',
  'research',
  'opinion',
  'feedback',
  'mention',
];

function roleOf(document: DocumentRecord): Role {
  const { kind, title } = document;
  if (kind === 'research-report' || kind === 'duty-research-report') return 'research';
  if (kind === 'deliberation-opinion') return 'opinion';
  if (kind === 'feedback-report') return 'feedback';
  if (kind === 'decision' || kind === 'resolution') return 'decision';
  if (kind === 'motion-text') return 'text';
  if (kind === 'motion-review-report' || /处理意见的报告|审查/.test(title)) return 'review';
  return /(?:实施|办理|落实)情况/.test(title) ? 'implementation' : 'mention';
}

/** Papers whose title names one motion, by what that motion asks. What this program wrote is no paper of a motion's file. */
export function papersByMotion(draft: LedgerDraft): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  for (const document of draft.all('documents')) {
    const isNamed = document.kind !== 'own-paper' && document.title.includes('议案');
    const core = isNamed ? motionCore(document.title) : null;
    if (core === null) continue;
    const papers = found.get(core);
    if (papers) papers.push(document);
    else found.set(core, [document]);
  }
  return found;
}

/**
 * The papers of one motion's file in the order of the procedure: those that name it in their title and those that tell of it. Where several
 * motions ask the same (`isAlone` false), a title alone says nothing: only papers of sources that tell of this one belong to it.
 */
export function motionPapers(
  byMotion: ReadonlyMap<string, DocumentRecord[]>,
  key: string,
  claims: readonly MotionClaim[],
  isAlone: boolean,
): MotionPapers {
  const papers = new Map<string, { document: string; role: Role; date: string }>();
  const sources = new Set(claims.map((claim) => claim.source));
  for (const document of byMotion.get(key) ?? []) {
    if (!isAlone && !sources.has(document.source)) continue;
    papers.set(document.id, { document: document.id, role: roleOf(document), date: document.date ?? '' });
  }
  for (const claim of claims) {
    if (papers.has(claim.document)) continue;
    const role: Role = claim.disposition === null ? 'mention' : 'review';
    papers.set(claim.document, { document: claim.document, role, date: '' });
  }
  return [...papers.values()]
    .sort(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.document < b.document ? -1 : 1),
    )
    .map(({ document, role }) => ({ document, role }));
}
