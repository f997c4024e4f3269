import type { LintFacts } from '../facts.ts';
import type { PaperTable, Part, PrintedPaper, Unit } from '../paper/printed-paper.ts';
import {
  cellsOf,
  partUnits,
  proseOf,
  sentencesOf,
  tablesOf,
  textsOf,
  titleOf,
  unitsOf,
  withRole,
} from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { bare } from './numbering.rules.ts';
import { plain } from './punctuation.rules.ts';

const placeholder =
  /[×✕╳]{2,}|×(?=[年月日号条市县区局委]|同志|单位|部门)|(?<![A-Za-z\d])[XxＸ]{2,}(?![A-Za-z\d])|[〔［[][\s　×X]*[〕］\]]|[〕］\]][\s　]*号|[○〇◯]{2,}(?![一二三四五六七八九])(?<![二一][○〇◯]{2,})|待补充?(?![贴助偿])|TODO|待填|待核实填写|（此处|此处填写|请填写|_{3,}|＿{2,}|\{[^{}]{1,20}\}|【[\s　]*】|\d{4}年[\s　]+月|[年月][\s　_]+日/u;
const fieldWords =
  '编号|文号|字号|日期|时间|届次|会议|期限|时限|联系人|电话|方式|机关|单位|部门|人员|责任人|处理方式|去向|来源|名称|姓名|代表团|领衔人|交办日期|承办单位|主办单位|主送机关|签收|金额|案由';
const absence = new RegExp(
  `(?:${fieldWords})(?:尚|还|均|仍)?(?:未登记|未设置|未填写|未明确|未编号|不详|无从查考)|届次未登记|未编号|未设置|未填写|未登记(?!备案|注册|的(?:企业|机构|车辆|社会|经营|人员))(?=[。，；、）]|$)|无从(?:对照|计算|查考|核对)|(?<!语焉)不详|暂无可计算|^(?:未明确|未登记|未设置|未填写|未编号)$`,
  'u',
);
const ownAbsence =
  /(?:编号|文号|日期|时间|届次|会议|处理方式|方式|情况|期限|时限|单位|原因|联系人)(?:尚|均|还|仍)?(?:未登记|未设置|未填写|未明确|未编号|不详|无从[\p{Script=Han}]{0,4}|暂无|未知)[。；]?$/u;
const absentCell =
  /^(?:未见(?:相应措施|相关内容|此项内容)?|无|没有|未知|暂无|空缺|空|不明|待定|未提供|未报|未回复|未答|N\/A|n\/a|NA|无数据|无记录|资料缺失|\/|\?|？)$/u;
const undecided = /[（〔]待(?:确认|核定|核实|审定|核对)[）〕]|尚待核定|初步结论|未经人工核定|待人工核定|有待核定/u;

/** Columns whose cells a form or a later hand fills. */
const mayBeEmpty =
  /备\s*注|说明|签收|签字|签名|盖章|完成情况|下一步|关联|协办|附注|办理措施|佐证|自评|原因|重点督办|金额|评价|卷宗/u;

export const gapRules: readonly LintRule[] = [
  {
    id: 'M01',
    severity: 'E',
    means: 'a place that was to be filled and is not',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => {
        const found = placeholder.exec(plain(unit.text));
        return found && !isBlankForm(unit, found[0]) ? [hit(unit, found.index)] : [];
      }),
  },
  {
    id: 'M02',
    severity: 'E',
    means: 'a word of absence in place of a field of our own records',
    find: (paper) => textsOf(paper).flatMap((unit) => (absences(unit).length >= 2 ? [] : absentField(unit))),
  },
  {
    id: 'M03',
    severity: 'E',
    means: 'an empty cell in a column that wants a value',
    find: (paper) => tablesOf(paper).flatMap(emptyCells),
  },
  {
    id: 'M04',
    severity: 'E',
    means: 'a word of absence in a cell that is none of those agreed',
    find: (paper) =>
      tablesOf(paper)
        .flatMap(cellsOf)
        .flatMap((cell) => (isAbsent(cell) ? [hit(cell, 0, cell.text)] : [])),
  },
  {
    id: 'M05',
    severity: 'E',
    means: 'an upward paper or a letter without its contact',
    find: missingContact,
  },
  {
    id: 'M06',
    severity: 'E',
    means: 'a letter that hands over or chases without the day by which it is due',
    find: missingDeadline,
  },
  {
    id: 'M07',
    severity: 'E',
    means: 'a heading of the first level with nothing below it',
    find: (paper) => paper.parts.flatMap((part) => bare(part, true)),
  },
  {
    id: 'M08',
    severity: 'E',
    means: 'sentences that are nothing but absences',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => (absences(unit).length >= 2 ? [hit(unit, 0, unit.text.slice(0, 30))] : [])),
  },
  {
    id: 'M09',
    severity: 'E',
    means: 'what nobody confirmed yet in the paper or in what it stands on',
    find: (paper, { unconfirmed = 0 }: LintFacts) => [
      ...textsOf(paper).flatMap((unit) => {
        const found = undecided.exec(unit.text);
        return found ? [hit(unit, found.index)] : [];
      }),
      ...(unconfirmed > 0 ? [{ place: '依据', words: String(unconfirmed) }] : []),
    ],
  },
  {
    id: 'M10',
    severity: 'E',
    means: 'an opinion annexed without its opening, its problems or its closing with the dates',
    find: (paper) => paper.parts.flatMap(incompleteOpinion),
  },
];

/** The blanks of a form or of a line to be signed are meant. */
function isBlankForm(unit: Unit, words: string): boolean {
  if (/[年月][\s　_]+日?|_{3,}|＿/u.test(words) && /盖章|签|移交|接收|监交/u.test(unit.text)) return true;
  return unit.role === 'title' && words === '{}';
}

const cellField = /^(?:未登记|未设置|未填写|未明确|未编号|不详|无从对照|暂无可计算)$/u;

function absentField(unit: Unit): Found[] {
  if (unit.role === 'contact') return [];
  const text = unit.text;
  if (unit.role === 'cell' && cellField.test(text)) return [hit(unit, 0, text)];
  const found = absence.exec(text);
  return found && unit.role !== 'quotation' ? [hit(unit, found.index)] : [];
}

/** Sentences of a unit that say nothing but that something is not known. */
function absences(unit: Unit): string[] {
  return sentencesOf(unit)
    .flatMap(({ text }) => text.split('；'))
    .filter((text) => text.length <= 24 && ownAbsence.test(text));
}

function isAbsent({ text, row, column = '' }: Unit): boolean {
  return row?.kind === 'data' && absentCell.test(text) && !/^(?:反对|弃权)$/u.test(column);
}

function emptyCells(table: PaperTable): Found[] {
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  if (rows.length < 2) return [];
  return table.header.flatMap(({ text }, column) => {
    if (mayBeEmpty.test(text)) return [];
    const cells = rows.map(({ cells: all }) => all[column]).filter((cell) => cell !== undefined);
    const empty = cells.filter((cell) => cell.text === '');
    // Where half of a column is empty, its cells are merged or to be filled.
    return empty.length > 0 && empty.length * 3 <= cells.length
      ? empty.slice(0, 1).map((cell) => hit(cell, 0, text))
      : [];
  });
}

const emptyContact = /联\s*系\s*人[：:]\s*(?:，|、|）|$|[（(]?未|无)|电话[：:]\s*(?:）|，|$|[（(]?未|无)/u;

function missingContact(paper: PrintedPaper): Found[] {
  const [contact] = withRole(paper, 'contact');
  if (contact) return emptyContact.test(contact.text) ? [hit(contact, 0, contact.text)] : [];
  const isAsked = paper.form === 'H1' || paper.form === 'H3';
  const isTold = unitsOf(paper).some(({ text }) => /联系(?:人|电话)/u.test(text));
  return isAsked && !isTold && withRole(paper, 'signature', 'date').length > 0
    ? [{ place: '附注', words: titleOf(paper) }]
    : [];
}

const deadline =
  /\d{1,2}月(?:\d{1,2}日|底|[上中下]旬)?(?:（[^）]*）)?(?:之|以)?前|\d{1,2}月底|年底前|\d{1,2}个?(?:工作日|日|天|个月|月)(?:以)?内|[一二三四五六七八九十]{1,3}个?(?:工作日|日|月|个月)(?:以)?内/u;

function missingDeadline(paper: PrintedPaper): Found[] {
  const title = titleOf(paper);
  if (!/(?:交办|催办|催报|督办|转办).*(?:函|通知)$/u.test(title)) return [];
  const asked = proseOf(paper).filter(({ text }) => /请|要求|务必|须|应/u.test(text));
  // What was asked before is told with its day; what is asked now begins with 请.
  const sentences = asked
    .flatMap((unit) => sentencesOf(unit))
    .filter(({ text }) => /请(?!示)|务必|要求[^，]{0,8}于/u.test(text));
  if (
    sentences.some(
      ({ text }) =>
        deadline.test(text.slice(Math.max(0, text.search(/请|务必/u) - 0))) ||
        (/时限|任务分解表/u.test(text) && deadline.test(text)),
    )
  )
    return [];
  const first = paper.parts[0]?.titles[0];
  return first ? [hit(first, 0, title)] : [];
}

function incompleteOpinion(part: Part): Found[] {
  const title = part.titles.map(({ text }) => text).join('');
  const [first] = part.titles;
  if (part.kind !== 'annex' || !first || !/审议意见(?:全文)?$/u.test(title)) return [];
  const units = partUnits(part).filter(({ role }) => ['paragraph', 'heading', 'quotation'].includes(role));
  if (units.length === 0) return [];
  const text = units.map((unit) => unit.text).join('\n');
  const opening = units
    .slice(0, 2)
    .map((unit) => unit.text)
    .join('');
  const closing = units
    .slice(-2)
    .map((unit) => unit.text)
    .join('');
  const missing = [
    ...(/听取|审议|审查/u.test(opening) ? [] : ['导语']),
    ...(/问题|不足|薄弱|指出|差距|短板|困难/u.test(text) ? [] : ['存在的问题']),
    ...(/\d{1,2}月.{0,60}(?:报告|反馈|报送|送)|(?:报告|反馈|报送).{0,40}\d{1,2}月|\d个月内|[二三两]个月内/u.test(
      closing,
    )
      ? []
      : ['办理和反馈时限']),
  ];
  return missing.length > 0 ? [{ ...hit(first, 0, missing.join('、')), place: first.place }] : [];
}
