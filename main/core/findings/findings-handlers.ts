import type { CallOutput } from '#shared/contract/contract.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Handlers } from '../handler.ts';
import { applyChange } from '../ledger/apply-change.ts';
import { decideFinding } from '../ledger/opinions/decide-comparison.ts';
import { isFollowedInRound } from '../ledger/status/round-reports.ts';
import { isSupersededDraft } from '../ledger/status/superseded-draft.ts';
import { loadComparison } from './load-comparison.ts';

type FindingRow = CallOutput<'findings.list'>[number];

export const findingsHandlers: Handlers<'findings.list' | 'findings.decide'> = {
  async 'findings.list'(filter, context) {
    const { ledger } = context.store;
    const wanted = Object.values(ledger.feedback)
      .filter((one): one is FeedbackRecord & { opinion: string } => one.opinion !== null && one.sameAs === null)
      .filter((one) => filter?.opinion === undefined || one.opinion === filter.opinion)
      .filter((one) => filter?.feedback === undefined || one.id === filter.feedback)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
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
    await applyChange(context, (ledger) => decideFinding(ledger, input, made));
    return { id: input.id };
  },
};
