import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { dutiesOfRecord } from '../ledger/duties/all-duties.ts';
import { withOwed } from '../ledger/duties/owed-rows.ts';
import { ledgerLanguage } from '../ledger/ledger-language.ts';
import { outList } from '../ledger/lists/export-list.ts';
import { importList } from '../ledger/lists/import-list.ts';
import { readList } from '../ledger/lists/read-list.ts';
import { rememberedColumns } from '../ledger/lists/remembered-columns.ts';
import { writeList } from '../ledger/lists/write-list.ts';
import { withSupportOnce } from '../ledger/organs/lead-and-support.ts';
import { recordOf } from '../ledger/record-of.ts';
import { followUpAnswer } from '../ledger/suggestions/follow-up-answer.ts';
import { recordSuggestionAct } from '../ledger/suggestions/record-suggestion-act.ts';
import { redoSuggestion } from '../ledger/suggestions/redo-suggestion.ts';
import { strikeSuggestionAct } from '../ledger/suggestions/strike-suggestion-act.ts';
import { suggestionRows } from '../ledger/suggestions/suggestion-rows.ts';
import { addSuggestion, updateSuggestion } from '../ledger/suggestions/update-suggestion.ts';
import { titleOf } from '../library/describe-source.ts';
import { drawText } from '../reading/formats/draw-text.ts';
import { applyChange } from './apply-change.ts';
import { nowOf } from './now-of.ts';

type SuggestionCall =
  | 'suggestions.list'
  | 'suggestions.get'
  | 'suggestions.add'
  | 'suggestions.update'
  | 'suggestions.record'
  | 'suggestions.strike'
  | 'suggestions.followUp'
  | 'suggestions.redo'
  | 'suggestions.importList'
  | 'suggestions.exportList';

/** The suggestion as it is shown. Errors: `not-found`. */
function suggestionOf(ledger: Ledger, id: string): SuggestionRecord {
  return withSupportOnce(ledger.organs, recordOf(ledger, 'suggestions', id));
}

async function exportedList(context: HandlerContext, ids: string[] | undefined) {
  const { ledger } = context.store;
  const chosen = ids ? ids.map((id) => suggestionOf(ledger, id)) : suggestionRows(ledger);
  const title = message(ledgerLanguage(ledger), 'list.title');
  const bytes = await writeList(outList(ledger, chosen, context.today()));
  return { name: `${title} ${context.today()}.xlsx`, bytes };
}

export const suggestionHandlers: Handlers<SuggestionCall> = {
  'suggestions.list': (filter, { store: { ledger }, today }) =>
    withOwed(ledger, 'suggestions', suggestionRows(ledger, filter), today()),

  'suggestions.get': ({ id }, { store: { ledger } }) => ({
    ...suggestionOf(ledger, id),
    duties: [...dutiesOfRecord(ledger, 'suggestions', id)],
  }),

  async 'suggestions.add'(input, context) {
    let id = '';
    await applyChange(context, (ledger) => {
      const made = addSuggestion(ledger, input);
      id = made.suggestion;
      return made.change;
    });
    return suggestionOf(context.store.ledger, id);
  },

  async 'suggestions.update'(patch, context) {
    await applyChange(context, (ledger) => updateSuggestion(ledger, patch, nowOf(context)));
    return suggestionOf(context.store.ledger, patch.id);
  },

  async 'suggestions.record'(input, context) {
    await applyChange(context, (ledger) => recordSuggestionAct(ledger, input, nowOf(context)));
    return suggestionOf(context.store.ledger, input.id);
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

  async 'suggestions.importList'({ name, bytes, session, mapping, answers, preview }, context) {
    const drawn = await drawText(bytes, name);
    const { mappings } = context.store.ledger;
    const list = readList(drawn, (headings) => mapping ?? rememberedColumns(mappings, headings));
    const given = {
      session: session.trim(),
      now: nowOf(context),
      name: titleOf(name),
      at: context.now().toISOString(),
      answers: new Map(answers.map(({ question, same }) => [question, same])),
      fixed: mapping !== undefined,
    };
    let imported = importList(context.store.ledger, list, given);
    if (!preview) {
      await applyChange(context, (ledger) => {
        imported = importList(ledger, list, given);
        return imported.change;
      });
    }
    const { change: _, ...told } = imported;
    return { ...told, headings: list.headings, mapping: list.mapping };
  },

  'suggestions.exportList': (input, context) => exportedList(context, input?.ids),
};
