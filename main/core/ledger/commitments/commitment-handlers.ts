import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { nowOf } from '../now-of.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { commitmentRows, owedCommitments } from './commitment-rows.ts';
import { addCommitment, targetRows, updateCommitment } from './edit-commitments.ts';

type CommitmentCall = 'commitments.list' | 'commitments.update' | 'commitments.add' | 'targets.list' | 'projects.list';

export const commitmentHandlers: Handlers<CommitmentCall> = {
  async 'commitments.list'(filter, context) {
    const { ledger, day } = await asOfDay(context, filter);
    return owedCommitments(ledger, commitmentRows(ledger, filter), day);
  },

  async 'commitments.update'({ shownBy, ...patch }, context) {
    const citation = shownBy ? await context.cite(shownBy.document, shownBy.firstLine, shownBy.lastLine) : shownBy;
    await applyChange(context, (ledger) => updateCommitment(ledger, { ...patch, shownBy: citation }, nowOf(context)));
    return recordOf(context.store.ledger, 'commitments', patch.id);
  },

  async 'commitments.add'({ document, firstLine, lastLine, title, due, organ }, context) {
    const citation = await context.cite(document, firstLine, lastLine);
    let commitment = '';
    await applyChange(context, (ledger) => {
      const made = addCommitment(ledger, { title, citation, due, organ });
      commitment = made.commitment;
      return made.change;
    });
    return recordOf(context.store.ledger, 'commitments', commitment);
  },

  'targets.list': (filter, { store }) => targetRows(store.ledger, filter),

  'projects.list': (_, { store }) =>
    Object.values(store.ledger.projects)
      .sort((a, b) => a.citation.document.localeCompare(b.citation.document) || (a.number ?? 0) - (b.number ?? 0))
      .map((project) => withOrgansOnce(store.ledger.organs, project)),
};
