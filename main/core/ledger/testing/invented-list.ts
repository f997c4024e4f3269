import type { ListReport } from '#shared/contract/list-preview.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { titleOf } from '#shared/text/file-title.ts';
import { type InWords, inWords } from '../../../testing/in-words.ts';
import { drawText } from '../../reading/formats/draw-text.ts';
import { outList } from '../lists/export-list.ts';
import { type GivenList, importList } from '../lists/import-list.ts';
import { readList } from '../lists/read-list.ts';
import { rememberedColumns } from '../lists/remembered-columns.ts';
import { writeList } from '../lists/write-list.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { applied } from './invented-reading.ts';

export const listDay = '2026-11-21';
export const fifthSession = '云泽市第九届人民代表大会第五次会议';

const given: GivenList = { session: '', now: { today: listDay, by: '周文' } };

/** A list that was taken in, and what is told of it in the words of a reader. */
type TakenList = InWords<ListReport> & { change: Change; ledger: Ledger; headings: string[] };

/** Takes the bytes of a list in, as the program does; `told` says what a person gave with it. */
export async function takeList(
  ledger: Ledger,
  bytes: Uint8Array,
  told: Partial<GivenList> & { mapping?: Record<string, string>; sheets?: number[] } = {},
): Promise<TakenList> {
  const { mapping, sheets, ...more } = told;
  const name = more.name ?? '建议目录.xlsx';
  const drawn = await drawText(bytes, name);
  const columns = (headings: string[]) => mapping ?? rememberedColumns(ledger.mappings, headings);
  const list = readList(drawn, columns, titleOf(name), sheets);
  const imported = importList(ledger, list, {
    ...given,
    ...more,
    fixed: mapping !== undefined,
    chosen: sheets !== undefined,
  });
  const { change, ...report } = imported;
  return { ...inWords(report), change, ledger: applied(ledger, change), headings: list.headings };
}

/** The workbook that the program gives of all suggestions. */
export function exportBytes(ledger: Ledger): Promise<Uint8Array> {
  return writeList(outList(ledger, suggestionRows(ledger), listDay));
}

/** The bytes of a csv, lines of cells parted by commas. */
export function csvOf(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}
