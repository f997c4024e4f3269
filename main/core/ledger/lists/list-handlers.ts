import { message } from '#shared/messages/catalogue.ts';
import { titleOf } from '#shared/text/file-title.ts';
import type { HandlerContext, Handlers } from '../../handler.ts';
import { marksInWorker } from '../../reading/secrecy/marks-task.ts';
import { applyChange } from '../apply-change.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { nowOf } from '../now-of.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtsOfSecrecy, namingMarks } from '../plausible/doubts-of-secrecy.ts';
import { recordOf } from '../record-of.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { outList } from './export-list.ts';
import { importList } from './import-list.ts';
import { readListInWorker } from './list-task.ts';
import { listedLists } from './listed-lists.ts';
import { writeList } from './write-list.ts';

type Wanted = { ids?: string[] | undefined; like?: string | undefined };

async function exportedList(context: HandlerContext, { ids, like }: Wanted) {
  const { ledger } = context.store;
  const chosen = ids
    ? ids.map((id) => withOrgansOnce(ledger.organs, recordOf(ledger, 'suggestions', id)))
    : suggestionRows(ledger);
  if (like !== undefined) recordOf(ledger, 'lists', like);
  const title = message(ledgerLanguage(ledger), 'list.title');
  const bytes = await writeList(outList(ledger, chosen, context.today(), like));
  return { name: `${title} ${context.today()}.xlsx`, bytes };
}

/** The office's lists of suggestions, in and out. */
export const listHandlers: Handlers<'suggestions.importList' | 'suggestions.exportList' | 'lists.list'> = {
  async 'suggestions.importList'({ name, bytes, session, mapping, sheets, answers, preview, confirmed }, context) {
    const marks = await marksInWorker({ name, bytes }, context.readingWorker);
    const settled = settleDoubts(doubtsOfSecrecy(marks), confirmed);
    const { mappings } = context.store.ledger;
    const file = { name, bytes, mapping: mapping ?? null, mappings, sheets: sheets ?? null };
    const list = await readListInWorker(file, context.readingWorker);
    const given = {
      session: session.trim(),
      now: nowOf(context),
      name: titleOf(name),
      at: context.now().toISOString(),
      answers: new Map(answers.map(({ question, same }) => [question, same])),
      fixed: mapping !== undefined,
      chosen: sheets !== undefined,
    };
    let imported = importList(context.store.ledger, list, given);
    if (!preview) {
      await applyChange(context, (ledger) => {
        imported = importList(ledger, list, given);
        return namingMarks(imported.change, marks);
      });
    }
    const { change: _, ...told } = imported;
    return {
      ...told,
      headings: list.headings,
      mapping: list.mapping,
      sheets: list.sheets.map(({ line: _, lastLine: __, ...sheet }) => sheet),
      confirmed: settled,
    };
  },

  'suggestions.exportList': (input, context) => exportedList(context, input ?? {}),

  'lists.list': (_, { store }) => listedLists(store.ledger),
};
