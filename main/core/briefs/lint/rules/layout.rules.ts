import { rareCharacters } from '../../form/rare-characters.ts';
import { lineCount, textWidth } from '../../form/text-width.ts';
import { isTable, type PaperTable, type Part, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { partTables, partUnits, tablesOf, unitsOf, withRole } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { attachmentItems } from './numbering.rules.ts';

const millimetresPerPoint = 0.3528;
const linesOfPage = 22;

export const layoutRules: readonly LintRule[] = [
  {
    id: 'L01',
    severity: 'E',
    means: 'a first page without any of the text',
    find: (paper) => {
      const [body] = paper.parts;
      const first = body?.items.find((item) => isTable(item) || item.role === 'paragraph');
      if (!body || !first || isTable(first)) return [];
      const before = body.items.slice(0, body.items.indexOf(first)).filter((item): item is Unit => !isTable(item));
      const lines = before.reduce((sum, { emptyBefore, text }) => sum + emptyBefore + lineCount(text, 22), 0);
      return (first.startsPage && before.length > 0) || lines >= linesOfPage
        ? [hit(first, 0, first.text.slice(0, 20))]
        : [];
    },
  },
  {
    id: 'L02',
    severity: 'W',
    means: 'signature or date alone on the last page',
    find: (paper) =>
      withRole(paper, 'signature', 'date')
        .filter(({ startsPage }) => startsPage)
        .map((unit) => hit(unit, 0, unit.text)),
  },
  {
    id: 'L03',
    severity: 'W',
    means: 'a heading as the last line of a page',
    find: (paper) =>
      paper.parts.flatMap(({ items }) =>
        items.flatMap((item, index) => {
          const next = items[index + 1];
          const isCut = next !== undefined && !isTable(next) && next.startsPage;
          return !isTable(item) && item.role === 'heading' && isCut ? [hit(item, 0, item.text)] : [];
        }),
      ),
  },
  {
    id: 'L04',
    severity: 'E',
    means: 'a table over several pages whose heading row is not repeated, or a row taller than half a page',
    find: (paper) =>
      paper.parts.flatMap((part) =>
        partTables(part).flatMap((table) => longTable(table, tablesOf(paper), linesAbove(part, table))),
      ),
  },
  {
    id: 'L05',
    severity: 'E',
    means: 'type in a table below 10.5 points',
    find: (paper) =>
      tablesOf(paper).flatMap(({ place, look }) =>
        look.size !== undefined && look.size < 10.5 ? [{ place, words: `${look.size}磅` }] : [],
      ),
  },
  {
    id: 'L06',
    severity: 'W',
    means: 'widths of columns that do not make the width of the page, or a column under 9 millimetres',
    find: (paper) => tablesOf(paper).flatMap(widthFaults),
  },
  {
    id: 'L07',
    severity: 'W',
    means: 'a character that the named font lacks',
    find: (paper) =>
      unitsOf(paper).flatMap((unit) => {
        const rare = /GB2312$/u.test(unit.look.font ?? '') ? rareCharacters(unit.text) : [];
        return rare.length > 0 ? [hit(unit, unit.text.indexOf(rare[0] ?? ''), rare.join('、'))] : [];
      }),
  },
  {
    id: 'L08',
    severity: 'E',
    means: 'pages without number, or numbers that begin anew at an annex',
    find: pageNumbers,
  },
  {
    id: 'L09',
    severity: 'W',
    means: 'the foot of the paper before its annexes, or with neither copies nor printer',
    find: (paper) => {
      const [printed] = withRole(paper, 'printed').filter(({ text }) => /印发$/u.test(text));
      const isBefore =
        printed !== undefined &&
        paper.parts.findIndex((part) => partUnits(part).includes(printed)) < paper.parts.length - 1;
      return printed && isBefore ? [hit(printed, 0, printed.text)] : [];
    },
  },
  {
    id: 'L10',
    severity: 'I',
    means: 'lines squeezed below the 22 of a page',
    find: (paper) => {
      const squeezed = unitsOf(paper).find(
        ({ role, look }) =>
          role === 'paragraph' && look.line !== undefined && look.line < 26 && (look.size ?? 16) >= 15,
      );
      return squeezed ? [hit(squeezed, 0, `${squeezed.look.line}磅`)] : [];
    },
  },
  {
    id: 'L11',
    severity: 'E',
    means: 'a letter whose number does not stand at the right below the first rule',
    find: (paper) => {
      const [head] = withRole(paper, 'head');
      if (paper.form !== 'H3' || head?.look.align !== 'center') return [];
      // Where the file sets its head, a number that says nothing of its place stands at the left.
      return withRole(paper, 'reference')
        .filter(({ look }) => look.align !== 'right' && look.indented !== true)
        .map((unit) => hit(unit, 0, unit.text));
    },
  },
  {
    id: 'L12',
    severity: 'W',
    means: 'an empty table, or an annexed table of fewer than four rows',
    find: (paper) => paper.parts.flatMap((part) => smallTables(part, paper)),
  },
  {
    id: 'L14',
    severity: 'E',
    means: 'a name in the list of annexes that is not the title of the annex, or with a mark at its end',
    find: annexNames,
  },
  {
    id: 'L15',
    severity: 'W',
    means: 'a blank page, or more than two empty lines before the signature',
    find: (paper) =>
      withRole(paper, 'signature')
        .filter(({ emptyBefore }) => emptyBefore > 2)
        .map((unit) => hit(unit, 0, unit.text)),
  },
  {
    id: 'L16',
    severity: 'W',
    means: 'a short word, a number or a date that a narrow cell breaks',
    find: (paper) => tablesOf(paper).flatMap(brokenCells),
  },
];

const pageHeight = 225;

/** Height of a row in millimetres by the width of its columns and the size of its type. */
function rowHeight(cells: readonly Unit[], { widths, size = 12 }: PaperTable['look']): number {
  if (widths === undefined) return size * millimetresPerPoint * 1.6;
  const lines = cells.map(({ text }, column) =>
    lineCount(text, Math.max(1, Math.floor(((widths[column] ?? 20) - 3.8) / (size * millimetresPerPoint)))),
  );
  return Math.max(1, ...lines) * size * millimetresPerPoint * 1.6;
}

/** Lines of text above a table on the page on which it begins. */
function linesAbove({ items }: Part, table: PaperTable): number {
  let lines = 0;
  for (const item of items) {
    if (item === table) break;
    if (isTable(item)) lines += item.rows.length;
    else lines = (item.startsPage ? 0 : lines) + item.emptyBefore + lineCount(item.text, 28);
  }
  return lines % linesOfPage;
}

function longTable(table: PaperTable, all: readonly PaperTable[], above: number): Found[] {
  const { headerRepeats, widths } = table.look;
  const heights = table.rows.map(({ cells }) => rowHeight(cells, table.look));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const page = (table.look.area ?? 156) > 180 ? 156 : pageHeight;
  const tall = widths === undefined ? -1 : heights.findIndex((one) => one > page / 2);
  const row = table.rows[tall];
  if (row && table.look.rowsHold !== true)
    return [{ place: row.cells[0]?.place ?? table.place, words: row.cells[0]?.text.slice(0, 20) ?? '' }];
  if (headerRepeats !== false) return [];
  // Others of the same file repeat theirs, so this one was forgotten.
  const isForgotten = all.some((other) => other !== table && other.look.headerRepeats === true);
  // With some lines to spare, since what stands above is only counted.
  const left = page - (above - 4) * (pageHeight / linesOfPage);
  return height > Math.min(page * 0.9, left) || (isForgotten && table.rows.length >= 4)
    ? [{ place: table.place, words: table.header.map(({ text }) => text).join('、') }]
    : [];
}

const pageWidths = [156, 225];

function widthFaults({ place, look: { widths, area } }: PaperTable): Found[] {
  if (widths === undefined || area === undefined) return [];
  const narrow = widths.find((width) => width < 8.6);
  if (narrow !== undefined) return [{ place, words: `${Math.round(narrow)}毫米` }];
  const page = pageWidths.find((width) => Math.abs(width - area) < 2);
  const sum = widths.reduce((all, width) => all + width, 0);
  return page !== undefined && Math.abs(sum - page) > 3 ? [{ place, words: `${Math.round(sum)}毫米` }] : [];
}

function pageNumbers({ pages, parts }: PrintedPaper): Found[] {
  if (pages.length === 0) return [];
  const restarted = pages.findIndex(({ restarts }, at) => at > 0 && restarts);
  if (restarted > 0) return [{ place: `第${restarted + 1}节`, words: '页码重新编排' }];
  const isNumbered = pages.some(({ hasNumber }) => hasNumber);
  const missing = pages.findIndex(({ hasNumber, hasText }) => !hasNumber && hasText);
  if (isNumbered && missing > 0) return [{ place: `第${missing + 1}节`, words: '没有页码' }];
  // A file that keeps to the margins of the standard and fills more than a page is meant to be printed by it.
  const isSet = pages.some(({ top, area }) => top > 33 && Math.abs(area - 156) < 3);
  const length = parts
    .flatMap(({ items }) => items)
    .reduce((sum, item) => sum + (isTable(item) ? item.rows.length * 2 : lineCount(item.text, 28)), 0);
  return !isNumbered && isSet && length > 40 ? [{ place: '页脚', words: '没有页码' }] : [];
}

function smallTables(part: Part, paper: PrintedPaper): Found[] {
  return partTables(part).flatMap((table) => {
    const rows = table.rows.filter(({ kind, cells }) => kind === 'data' && cells.some(({ text }) => text !== ''));
    if (rows.length === 0) return [{ place: table.place, words: table.header.map(({ text }) => text).join('、') }];
    const isShort = part.kind === 'annex' && rows.length < 4 && paper.form !== 'H5' && paper.form !== null;
    return isShort ? [{ place: table.place, words: part.titles[0]?.text ?? table.place }] : [];
  });
}

const bareName = (name: string): string =>
  name.replace(/[（(][^）)]*[）)]$/u, '').replace(/[《》\s　“”。；，、]/gu, '');

function annexNames({ parts }: PrintedPaper): Found[] {
  const [body] = parts;
  const items = attachmentItems(body ? partUnits(body) : []);
  const marked = items.find(({ name }) => /[。；，、;,.]$/u.test(name));
  if (marked) return [hit(marked.unit, 0, marked.name)];
  const titles = parts
    .filter(({ kind }) => kind === 'annex')
    .map((part) => part.titles.map(({ text }) => text).join(''));
  const named = titles.filter((title) => title !== '').map(bareName);
  // Their order is the matter of another rule; here each name must be that of some annex.
  const wrong = named.length === items.length ? items.find(({ name }) => !named.includes(bareName(name))) : undefined;
  return wrong ? [hit(wrong.unit, 0, wrong.name)] : [];
}

/** Left and right margins of a cell together, in millimetres: as our papers set them, and as Word does by itself. */
const cellMargins = [2, 3.8];

function brokenCells(table: PaperTable): Found[] {
  const { widths, size = 12 } = table.look;
  if (widths === undefined) return [];
  const room = (column: number, margin: number) =>
    Math.floor((((widths[column] ?? 99) - margin) / (size * millimetresPerPoint)) * 2) / 2;
  // The file seldom says its margins: what breaks badly with either does.
  const isBroken = (text: string, column: number) =>
    cellMargins.every((margin) => breaksBadly(text, room(column, margin)));
  return table.rows
    .flatMap(({ kind, cells }) =>
      kind === 'group'
        ? []
        : cells.flatMap((cell, column) =>
            cell.text.split('\n').some((line) => isBroken(line, column)) ? [hit(cell, 0, cell.text)] : [],
          ),
    )
    .slice(0, 1);
}

const shortWord =
  /^(?:已落实|未落实|已完成|推进中|不满意|基本满意|部分落实|部分整改|已整改|正在整改|满意|已兑现|未兑现|部分兑现|按期|未到期)$/u;

/** 2026年 in characters. */
const yearWidth = 3;

/** Whether a word that is one, a date or a number does not fit its line and is cut where it may not be. */
function breaksBadly(text: string, room: number): boolean {
  if (room < 1) return false;
  if (shortWord.test(text)) return textWidth(text) > room && !(text.length === 4 && room >= 2 && room < 3);
  if (/^\d+(?:\.\d+)?%?$/u.test(text)) return textWidth(text) > room;
  // A date may break behind its year.
  return /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/u.test(text) && room < yearWidth;
}
