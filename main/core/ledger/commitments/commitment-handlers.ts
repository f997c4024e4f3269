import type { Ledger } from '#shared/domain/ledger.ts';
import { suggestionOfPromise } from '#shared/domain/promises/answer-promise.ts';
import { type CommitmentRow, rowOfRecord } from '#shared/domain/promises/commitment-row.ts';
import { followedByLetter } from '#shared/domain/promises/letter-promise.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { nowOf } from '../now-of.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { judgePromise } from '../suggestions/judge-promise.ts';
import { commitmentRows, owedCommitments } from './commitment-rows.ts';
import { addCommitment, targetRows, updateCommitment } from './edit-commitments.ts';
import { promisedRow } from './promised-rows.ts';

type CommitmentCall = 'commitments.list' | 'commitments.update' | 'commitments.add' | 'targets.list' | 'projects.list';

/** The promise as the list shows it; one that stands with its answer as the record that a person changed. Errors: `not-found`. */
function rowOf(ledger: Ledger, id: string): CommitmentRow {
  // Only the promise of an answer can be followed as that of a letter.
  const followed = suggestionOfPromise(id) === null ? id : (followedByLetter(ledger).get(id)?.id ?? id);
  const row = promisedRow(ledger, followed);
  if (row) return row;
  return rowOfRecord(ledger, recordOf(ledger, 'commitments', followed));
}

export const commitmentHandlers: Handlers<CommitmentCall> = {
  async 'commitments.list'(filter, context) {
    const { ledger, day } = await asOfDay(context, filter);
    return owedCommitments(ledger, commitmentRows(ledger, filter), day);
  },

  async 'commitments.update'({ shownBy, ...patch }, context) {
    const citation = shownBy ? await context.cite(shownBy.document, shownBy.firstLine, shownBy.lastLine) : shownBy;
    const change = suggestionOfPromise(patch.id) === null ? updateCommitment : judgePromise;
    await applyChange(context, (ledger) => change(ledger, { ...patch, shownBy: citation }, nowOf(context)));
    return rowOf(context.store.ledger, patch.id);
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
