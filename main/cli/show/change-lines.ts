import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { changeTold } from '#shared/lists/log-columns.ts';
import { toldField, toldFields, toldRecordChange } from '#shared/messages/change-words.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Tools } from '../command.ts';
import type { FoundRecord } from '../records/record-kind.ts';
import { joined, section } from './sheet.ts';

/** Records of one entry whose values are printed; with `--json` there are more. */
const mostPrinted = 20;

/** What an entry of the log changed, a line each; the record's name is left out where the entry bears it. */
export function changeLines(row: LogRow | undefined, { tell, say }: Tools): string[] {
  const { changes = [], moreChanges = 0, title = '' } = row ?? {};
  const printed = changes.slice(0, mostPrinted);
  const left = changes.length - printed.length + moreChanges;
  const lines = printed.map((change) => {
    const isNamed = change.is === 'changed' && change.title === title;
    return tell(isNamed ? toldFields(change) : toldRecordChange(change));
  });
  return left > 0 ? [...lines, say('preview.more', { count: left })] : lines;
}

/** Every change of a record since it came, newest first: the rows of the log that gave a field another value; until an ISO day where one is given. */
export async function valueChanges({ id }: FoundRecord, tools: Tools, until?: string): Promise<LogRow[]> {
  const rows = await tools.call('log.list', { record: id, limit: 500, values: true });
  return rows.filter(
    ({ changes = [], at }) => changes.length > 0 && (until === undefined || momentWords(at).slice(0, 10) <= until),
  );
}

/** The former values of a record: the day and the cause of each change, and under it the fields from what to what. */
export function valueSection(rows: readonly LogRow[], { tell, say }: Tools): string[] {
  const lines = rows.flatMap((row) => {
    const head = joined([momentWords(row.at).slice(0, 10), tell(changeTold(row)), tell(row.title), row.who]);
    const fields = (row.changes ?? []).flatMap((change) => change.fields.map(toldField));
    return [head, ...fields.map((field) => `  ${tell(field)}`)];
  });
  return section(say('changes.section'), lines);
}
