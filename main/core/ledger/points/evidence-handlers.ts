import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { recordOf } from '../record-of.ts';
import { addEvidence, removeEvidence } from './evidence.ts';

export const evidenceHandlers: Handlers<'evidence.add' | 'evidence.remove'> = {
  async 'evidence.add'({ point, title, number, on, document, firstLine, lastLine, note }, context) {
    const citation =
      document !== undefined && firstLine !== undefined
        ? await context.cite(document, firstLine, lastLine ?? firstLine)
        : null;
    const source = document === undefined ? null : recordOf(context.store.ledger, 'documents', document).source;
    let id = '';
    await applyChange(context, (ledger) => {
      const made = addEvidence(ledger, { point, title, number, on, note, citation, source });
      id = made.id;
      return made.change;
    });
    return recordOf(context.store.ledger, 'evidence', id);
  },

  async 'evidence.remove'({ id }, context) {
    await applyChange(context, (ledger) => removeEvidence(ledger, id));
    return { id };
  },
};
