import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { lettersOwnPromises } from '#shared/domain/promises/commitment-row.ts';
import { promisesWithVerdicts } from '#shared/domain/promises/letter-promise.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { undatedThen } from '../as-of/undated-then.ts';
import { dutiesOfRecord } from '../duties/all-duties.ts';
import { officeCells } from '../lists/office-cells.ts';
import { nowOf } from '../now-of.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { addSuggestion } from './add-suggestion.ts';
import { followUpAnswer } from './follow-up-answer.ts';
import { formerOrgans } from './former-organs.ts';
import { listedSuggestions } from './listed-suggestions.ts';
import { recordSuggestionAct } from './record-suggestion-act.ts';
import { redoSuggestion } from './redo-suggestion.ts';
import { removeSuggestion } from './remove-suggestion.ts';
import { strikeSuggestionAct } from './strike-suggestion-act.ts';
import { updateSuggestion } from './update-suggestion.ts';

type SuggestionCall =
  | 'suggestions.list'
  | 'suggestions.get'
  | 'suggestions.add'
  | 'suggestions.update'
  | 'suggestions.record'
  | 'suggestions.remove'
  | 'suggestions.strike'
  | 'suggestions.followUp'
  | 'suggestions.redo';

/** The suggestion as it is shown. Errors: `not-found`. */
function suggestionOf(ledger: Ledger, id: string): SuggestionRecord {
  return withOrgansOnce(ledger.organs, recordOf(ledger, 'suggestions', id));
}

export const suggestionHandlers: Handlers<SuggestionCall> = {
  async 'suggestions.list'(filter, context) {
    const then = await asOfDay(context, filter);
    const undated = undatedThen(then);
    return listedSuggestions(then.ledger, then.day, filter).map((one) => ({
      ...one,
      ...(undated.has(one.id) && { undated: true as const }),
    }));
  },

  async 'suggestions.get'({ id, ...asOf }, context) {
    const { ledger, day } = await asOfDay(context, asOf);
    return {
      ...suggestionOf(ledger, id),
      duties: [...dutiesOfRecord(ledger, 'suggestions', id)],
      officeCells: officeCells(ledger.mappings, recordOf(ledger, 'suggestions', id)).map(({ heading, cell }) => ({
        heading,
        cell,
      })),
      promises: promisesWithVerdicts(ledger, recordOf(ledger, 'suggestions', id)),
      letterPromises: lettersOwnPromises(ledger, id),
      formerOrgans: formerOrgans(ledger.organs, recordOf(ledger, 'suggestions', id), day),
    };
  },

  async 'suggestions.add'(input, context) {
    let id = '';
    await applyChange(context, (ledger) => {
      const made = addSuggestion(ledger, input);
      id = made.suggestion;
      return made.change;
    });
    return suggestionOf(context.store.ledger, id);
  },

  async 'suggestions.update'({ shown, ...patch }, context) {
    const { passage } = shown ?? {};
    const cited = passage ? await context.cite(passage.document, passage.firstLine, passage.lastLine) : null;
    const laid = shown && { promise: shown.promise, passage: cited };
    await applyChange(context, (ledger) => updateSuggestion(ledger, patch, nowOf(context), laid));
    return suggestionOf(context.store.ledger, patch.id);
  },

  async 'suggestions.record'(input, context) {
    await applyChange(context, (ledger) => recordSuggestionAct(ledger, input, nowOf(context)));
    return suggestionOf(context.store.ledger, input.id);
  },

  async 'suggestions.remove'(input, context) {
    const { id, title } = recordOf(context.store.ledger, 'suggestions', input.id);
    await applyChange(context, (ledger) => removeSuggestion(ledger, input, nowOf(context)));
    return { id, title };
  },

  async 'suggestions.strike'(input, context) {
    await applyChange(context, (ledger) => strikeSuggestionAct(ledger, input, nowOf(context)));
    return suggestionOf(context.store.ledger, input.id);
  },

  async 'suggestions.followUp'(input, context) {
    await applyChange(context, (ledger) => followUpAnswer(ledger, input, nowOf(context)));
    return suggestionOf(context.store.ledger, input.id);
  },

  async 'suggestions.redo'(input, context) {
    await applyChange(context, (ledger) => redoSuggestion(ledger, input, nowOf(context)));
    return suggestionOf(context.store.ledger, input.id);
  },
};
