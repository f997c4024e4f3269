import { message } from '#shared/messages/catalogue.ts';
import { titleOf } from '#shared/text/file-title.ts';
import type { HandlerContext, Handlers } from '../../handler.ts';
import { drawText } from '../../reading/formats/draw-text.ts';
import { applyChange } from '../apply-change.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { nowOf } from '../now-of.ts';
import { withSupportOnce } from '../organs/lead-and-support.ts';
import { recordOf } from '../record-of.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { outList } from './export-list.ts';
import { importList } from './import-list.ts';
import { readList } from './read-list.ts';
import { rememberedColumns } from './remembered-columns.ts';
import { writeList } from './write-list.ts';

async function exportedList(context: HandlerContext, ids: string[] | undefined) {
  const { ledger } = context.store;
  const chosen = ids
    ? ids.map((id) => withSupportOnce(ledger.organs, recordOf(ledger, 'suggestions', id)))
    : suggestionRows(ledger);
  const title = message(ledgerLanguage(ledger), 'list.title');
  const bytes = await writeList(outList(ledger, chosen, context.today()));
  return { name: `${title} ${context.today()}.xlsx`, bytes };
}

/** The office's lists of suggestions, in and out. */
export const listHandlers: Handlers<'suggestions.importList' | 'suggestions.exportList'> = {
  async 'suggestions.importList'({ name, bytes, session, mapping, answers, preview }, context) {
    const drawn = await drawText(bytes, name);
    const { mappings } = context.store.ledger;
    const list = readList(drawn, (headings) => mapping ?? rememberedColumns(mappings, headings), titleOf(name));
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
