import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { byPresidium } from './motion-papers.rules.ts';

function earliest(papers: readonly DocumentRecord[]): string | null {
  return papers.flatMap(({ date }) => date ?? []).sort()[0] ?? null;
}

/**
 * When it was decided what becomes of a motion: by the decision of the presidium in its file; else by a paper that does not only propose it; else by
 * the first decision of its file, which cannot be before it. `dispositionOn` is null where papers only propose it (a review report is a proposal to
 * the presidium), and absent where nobody knows the day.
 */
export function dispositionDecided(
  { disposition, claims }: Pick<MotionRecord, 'disposition' | 'claims'>,
  papers: MotionRecord['papers'],
  draft: LedgerDraft,
): Pick<MotionRecord, 'dispositionOn'> {
  const telling = claims.filter((claim) => claim.disposition === disposition);
  if (disposition === null || telling.length === 0) return {};
  const decisions = papers.flatMap(({ document, role }) =>
    role === 'decision' ? (draft.get('documents', document) ?? []) : [],
  );
  const presidium = earliest(decisions.filter(({ title }) => byPresidium.form.test(title.replace(/\s/g, ''))));
  if (presidium !== null) return { dispositionOn: presidium };
  const settled = telling.filter(({ proposed }) => proposed === undefined);
  if (settled.length === 0) return { dispositionOn: earliest(decisions) };
  const on = earliest(settled.flatMap(({ document }) => draft.get('documents', document) ?? []));
  return on === null ? {} : { dispositionOn: on };
}
