import { assignRoles, type Placed } from './assign-roles.rules.ts';
import { chineseCount } from './chinese-count.ts';
import { formOfPaper } from './form-of-paper.rules.ts';
import { makeTable } from './make-table.rules.ts';
import type { PaperTable, Part, PrintedPaper, Unit, UnitRole } from './printed-paper.ts';
import type { RawPaper, RawText } from './raw-block.ts';
import { annexMarkWithTitle, marks } from './roles.rules.ts';

/** Fixed places of a paper by their names; everything else is told by the number of its paragraph. */
const placeNames: Partial<Record<UnitRole, string>> = {
  secrecy: '密级和紧急程度',
  head: '发文机关标志',
  reference: '发文字号',
  signer: '签发人',
  issue: '期号',
  editor: '编印单位',
  title: '标题',
  addressee: '主送机关',
  'attachment-list': '附件说明',
  signature: '署名',
  date: '成文日期',
  contact: '附注',
  'copy-to': '抄送',
  'sent-to': '报送',
  printed: '版记',
};

/** A line that is moved to the right by spaces. */
const farIn = /^(?:　|[ \t]{2}){4,}/u;

type Growing = { part: Part; items: (Unit | PaperTable)[]; titles: Unit[] };

/** The papers of a file or plan as they will be printed: one, or one for each letter of a batch. Places count paragraphs and tables through the file. */
export function makePapers(raw: RawPaper): PrintedPaper[] {
  const counts = { paragraphs: 0, tables: 0, at: 0 };
  const papers: Growing[][] = [];
  for (const [index, placed] of assignRoles(raw.blocks).entries()) {
    const { block, role } = placed;
    counts.at += 1;
    if (papers.length === 0 || (role === 'head' && index > 0 && hasText(papers.at(-1))))
      papers.push([begin('body', null)]);
    const parts = papers.at(-1) ?? [];
    if (block.kind === 'table') {
      counts.tables += 1;
      parts.at(-1)?.items.push(makeTable(block, counts.tables, counts.at));
      continue;
    }
    counts.paragraphs += 1;
    if (role === 'annex-mark') parts.push(begin('annex', annexNumber(block.text)));
    const growing = parts.at(-1);
    if (growing) for (const unit of unitsOf(placed, counts, growing.part.kind)) take(growing, unit);
  }
  return papers.map((parts) => finish(parts, raw));
}

function begin(kind: Part['kind'], number: number | null): Growing {
  const items: (Unit | PaperTable)[] = [];
  const titles: Unit[] = [];
  return { part: { kind, number, titles, items }, items, titles };
}

const hasText = (parts: readonly Growing[] | undefined): boolean =>
  parts?.some(({ items }) =>
    items.some((item) => 'role' in item && (item.role === 'paragraph' || item.role === 'date')),
  ) ?? false;

function take({ items, titles }: Growing, unit: Unit): void {
  items.push(unit);
  if (unit.role === 'title') titles.push(unit);
}

function annexNumber(text: string): number | null {
  const found = /[\d一二三四五六七八九十]{1,2}/u.exec(text.trim().slice(0, 6));
  return found ? chineseCount(found[0]) : null;
}

/** A block as a unit; a mark of an annex with its title behind it is two, and a title with line breaks one for each line. */
function unitsOf({ block, role }: Placed, counts: { paragraphs: number; at: number }, kind: Part['kind']): Unit[] {
  const text = block as RawText;
  const unit = unitOf(text, role ?? 'paragraph', counts, kind);
  const own = role === 'annex-mark' ? annexMarkWithTitle.exec(text.text.trim())?.groups?.title : undefined;
  if (own !== undefined)
    return [
      { ...unit, text: text.text.trim().slice(0, -own.length).trim() },
      { ...unit, role: 'title', text: own, place: '附件标题' },
    ];
  if (role !== 'title' && role !== 'attachment-list') return [unit];
  return text.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ ...unit, text: line }));
}

function unitOf(block: RawText, role: UnitRole, counts: { paragraphs: number; at: number }, kind: Part['kind']): Unit {
  const text =
    role === 'paragraph' || role === 'form-line' ? block.text.replace(/^[\s　]+|\s+$/gu, '') : block.text.trim();
  const named = kind === 'annex' && role === 'title' ? '附件标题' : placeNames[role];
  return {
    role,
    text,
    place: block.place ?? named ?? `第${counts.paragraphs}段`,
    at: counts.at,
    ...(role === 'heading' || role === 'paragraph' || role === 'quotation' ? markOf(text) : {}),
    quoted: block.quoted ?? (role === 'quotation' ? [[0, text.length]] : []),
    emptyBefore: block.emptyBefore,
    startsPage: block.startsPage,
    look: farIn.test(block.text) ? { ...block.look, indented: true } : block.look,
  };
}

/** Level and number of the mark with which a text begins. */
export function markOf(text: string): Pick<Unit, 'level' | 'number'> {
  for (const { level, form } of marks) {
    const found = form.exec(text);
    const number = found?.groups?.number === undefined ? null : chineseCount(found.groups.number);
    if (number !== null) return { level, number };
  }
  return {};
}

function finish(growing: readonly Growing[], { pages }: RawPaper): PrintedPaper {
  const parts = growing.map(({ part }) => part);
  return { form: formOfPaper(parts), parts, pages };
}
