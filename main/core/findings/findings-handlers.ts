import type { CallOutput } from '#shared/contract/contract.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';
import type { Handlers } from '../handler.ts';
import { applyChange } from '../ledger/apply-change.ts';
import { decideFinding } from '../ledger/opinions/decide-comparison.ts';
import { isFollowedInRound } from '../ledger/status/round-reports.ts';
import { isSupersededDraft } from '../ledger/status/superseded-draft.ts';
import type { TextContext } from '../library/library-context.ts';
import { loadComparison } from './load-comparison.ts';

type FindingRow = CallOutput<'findings.list'>[number];

/** The reports that answer an opinion, each paper once, in the order of their ids. */
function answering(ledger: Ledger): (FeedbackRecord & { opinion: string })[] {
  return Object.values(ledger.feedback)
    .filter((one): one is FeedbackRecord & { opinion: string } => one.opinion !== null && one.sameAs === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The words of the papers that an alarm is about; null for one that they show no more. */
async function aboutOf(id: string, context: TextContext): Promise<string | null> {
  for (const { id: feedback, opinion } of answering(context.store.ledger)) {
    const { comparison } = await loadComparison(context, { opinion, feedback });
    const found = comparison.findings.find((one) => one.id === id);
    if (found) return found.about;
  }
  return null;
}

export const findingsHandlers: Handlers<'findings.list' | 'findings.decide'> = {
  async 'findings.list'(filter, context) {
    const { ledger } = context.store;
    const wanted = answering(ledger)
      .filter((one) => filter?.opinion === undefined || one.opinion === filter.opinion)
      .filter((one) => filter?.feedback === undefined || one.id === filter.feedback);
    const rows = new Map<string, FindingRow>();
    for (const feedback of wanted) {
      const { id, opinion } = feedback;
      const isOver = filter?.feedback === undefined && isSupersededDraft(ledger, feedback);
      const isFollowed = filter?.feedback === undefined && isFollowedInRound(ledger, feedback);
      const { comparison } = await loadComparison(context, { opinion, feedback: id });
      for (const finding of comparison.findings) {
        const decided = ledger.findings[finding.id];
        // What a round left open is told with its newest report.
        if (finding.kind === 'unanswered' && isFollowed && decided === undefined) continue;
        // What a draft left open is no task any more once the formal report is there; what persons decided of it stays told.
        if (isOver && (decided?.decision ?? 'open') === 'open') continue;
        rows.set(finding.id, { ...finding, decision: decided?.decision ?? 'open', reason: decided?.reason ?? '' });
      }
    }
    return [...rows.values()];
  },

  async 'findings.decide'(input, context) {
    const made = { on: context.today(), by: context.who() };
    const about = await aboutOf(input.id, context);
    if (about === null && input.decision !== 'open') throw new CoreError('not-found', { id: input.id });
    await applyChange(context, (ledger) => decideFinding(ledger, { ...input, about: about ?? input.id }, made));
    return { id: input.id };
  },
};
