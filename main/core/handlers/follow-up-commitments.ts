import type { Handlers } from '../handler.ts';
import { addCommitment, commitmentRows, targetRows, updateCommitment } from '../ledger/commitments/edit-commitments.ts';
import { withOwed } from '../ledger/duties/owed-rows.ts';
import { recordOf } from '../ledger/record-of.ts';
import { applyChange } from './apply-change.ts';
import { citePassage } from './source-passage.ts';

type CommitmentCall = 'commitments.list' | 'commitments.update' | 'commitments.add' | 'targets.list' | 'projects.list';

export const commitmentHandlers: Handlers<CommitmentCall> = {
  'commitments.list': (filter, { store: { ledger }, today }) =>
    withOwed(ledger, 'commitments', commitmentRows(ledger, filter), today()),

  async 'commitments.update'({ shownBy, ...patch }, context) {
    const citation = shownBy
      ? await citePassage(context, shownBy.document, shownBy.firstLine, shownBy.lastLine)
      : shownBy;
    await applyChange(context, (ledger) => updateCommitment(ledger, { ...patch, shownBy: citation }));
    return recordOf(context.store.ledger, 'commitments', patch.id);
  },

  async 'commitments.add'({ document, firstLine, lastLine, title, due, organ }, context) {
    const citation = await citePassage(context, document, firstLine, lastLine);
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
    Object.values(store.ledger.projects).sort(
      (a, b) => a.citation.document.localeCompare(b.citation.document) || (a.number ?? 0) - (b.number ?? 0),
    ),
};
