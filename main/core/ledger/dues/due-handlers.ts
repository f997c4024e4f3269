import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { commitmentDue } from '#shared/domain/promises/commitment-due.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { nowOf } from '../now-of.ts';
import { recordOf } from '../record-of.ts';
import { changeDue, ofOrgan } from './change-due-of.ts';
import { dueMeant } from './due-meant.ts';
import { promiseMeant } from './promise-meant.ts';

function dueNow(ledger: Ledger, input: ParsedInput<'dues.change'>): CallOutput<'dues.change'> {
  const { collection, id, which, organ, round: number } = dueMeant(ledger, input);
  switch (collection) {
    case 'opinions': {
      const opinion = recordOf(ledger, 'opinions', id);
      const whose = ofOrgan(ledger, opinion, { organ });
      const { due, draftDue } = whose ?? opinion;
      return { id, due: which === 'draft' ? draftDue : due, ...(whose?.organ && { organ: whose.organ }) };
    }
    case 'points': {
      const point = recordOf(ledger, 'points', id);
      return { id, due: which === 'limit' ? point.limit : point.due };
    }
    case 'motions':
      return { id, due: recordOf(ledger, 'motions', id).due };
    case 'commitments':
      return { id, due: commitmentDue(recordOf(ledger, 'commitments', id)) };
    case 'suggestions': {
      const one = recordOf(ledger, 'suggestions', id);
      const round = number === undefined ? one.rounds.at(-1) : one.rounds.find((each) => each.number === number);
      if (!round) return { id, due: null };
      return { id, due: which === 'promise' ? promiseMeant(ledger, one, round, organ).due : round.due };
    }
  }
}

export const dueHandlers: Handlers<'dues.change'> = {
  async 'dues.change'(input, context) {
    await applyChange(context, (ledger) => changeDue(ledger, input, nowOf(context)));
    return dueNow(context.store.ledger, input);
  },
};
