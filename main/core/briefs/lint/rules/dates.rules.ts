import { makeWorkingCalendar } from '#core/calendar/working-calendar.ts';
import type { LintFacts } from '../facts.ts';
import type { Part, PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { cellsOf, partTables, partUnits, proseOf, sentencesOf, textsOf, unitsOf } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { daysIn, daysOf, isDay, isoOf, nearSigning, signedOn, type ToldDay, weekday } from './days-told.rules.ts';
import { plain } from './punctuation.rules.ts';

const looseMonth = /(?<![\d.])(?<month>\d{1,2})月(?!龄|子|经|球|饼)/gu;
const isoDay = /(?<![\d-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])/gu;
const padded = /\d年0\d月|(?<!\d)0\d月(?=\d)|月0\d日/u;
const halfYear = /(?<![\d第近满约达共计〔.])(?<!工龄|党龄|历时|超过|长达)[’']?[0-4]\d年(?:1[0-2]|[1-9])月/u;
const dotted = /(?<![\d.\-/—号])(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?![\d.\-/])/u;

const future =
  /前|底|拟|将|计划|预计|力争|要求|请|应|须|承诺|届时|以前|之前|截至|截止|以内|目标|期限|时限|尚未|未收到|未到|安排于|定于|召开时|下一步/u;
const past =
  /收到|提出|印发|送交|送达|报送|听取|审议|核查|检查|完成|测评|表决|通过|举行|召开|公布|公示|验收|作出|决定|交市|交办|转办|答复|反馈|施行|抽查|催办|发函|调研|视察|实施|拨付|启动|发现/u;

const asOf = /截[至止](?:到)?(?<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)/gu;
const weekdayForm =
  /(?<first>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:[至到—](?<second>(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日))?[（(](?:星期|周|礼拜)(?<week>[一二三四五六日天])(?:[至到—、](?:星期|周)(?<other>[一二三四五六日天]))?[）)]/gu;
const dueBefore =
  /(?:请|应|须|要求|限|务必|定).{0,30}?(?:于|在)?(?<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:（[^）]*）)?(?:之|以)?前/gu;
const dueColumn = /时限|期限|限期|截止/u;

const bothPercents = /百分之[一二三四五六七八九十][^。；]*\d[%％]|\d[%％][^。；]*百分之[一二三四五六七八九十]/u;
const mixedPercent = /百分之[\d]|[一二三四五六七八九十百](?<!之[一二三四五六七八九十百]*)[%％]|\d ?％/u;
const fullWidth = /[０-９]/u;
const grouped = /(?<![\d.])\d{1,3}(?<mark>[ ,，])\d{3}(?!\d)(?=\D|$)/u;
const plainThousand =
  /(?<![\d.〔号\-—])[1-9]\d{3,}(?:\.\d+)?(?=[万亿]?(?:元|个|件|人|张|户|亩|吨|公里|平方米|名|项|条|处|辆|套|株|人次|米))/u;
const bareAmount =
  /(?<!电话|热线|邮编|编号|代码|得分|评分|型号|序号|文号|号码|第)(?<=\p{Script=Han}{2})(?<![第年月日号至到—比满编之])(?:共计?|约|达|达到|为|了)?(?<![\d.])(?<number>\d{2,7}(?:\.\d+)?|\d\.\d+)(?=[，。；]|$)/u;
const measuredColumn = /^(?:涉及)?(?:金额|投资|资金|经费|面积|里程|长度|投资额|资金额|总投资|计划投资|完成投资)$/u;
const unitTold = /单位[：:]\s?(?:万元|亿元|元|平方米|公里|亩|公顷|米)/u;
const money = /(?<number>\d+(?:\.\d+)?)\s?(?<unit>亿元|万元|元)/gu;
const withUnit =
  /^(?:约|近)?\d+(?:\.\d+)?(?<unit>万?平方公里|万?平方米|公里|千米|米|万?亩|公顷|万?人次?|万?户|个|处|件|项|条|所|家|台|辆|套|名|吨|亿元|万元|元|%)$/u;
const decimals = /\d+\.\d{2,}\s?[%％]/u;

/** The kinds of unit that measure the same; 万 before one makes it another. */
const sameMeasure = [
  ['元', '万元', '亿元'],
  ['米', '千米', '公里'],
  ['亩', '万亩', '公顷', '平方公里'],
] as const;
const thousands = [
  ['人', '万人'],
  ['人次', '万人次'],
  ['户', '万户'],
  ['平方米', '万平方米'],
] as const;

export const dateRules: readonly LintRule[] = [
  {
    id: 'D01',
    severity: 'E',
    means: 'a day or month that no calendar has',
    find: (paper) => textsOf(paper).flatMap(impossible),
  },
  {
    id: 'D02',
    severity: 'E',
    means: 'a day with a zero before month or day, half a year, or in figures with strokes',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => {
        const text = plain(unit.text);
        const found = padded.exec(text) ?? halfYear.exec(text) ?? dotted.exec(text);
        return found ? [hit(unit, found.index, found[0])] : [];
      }),
  },
  {
    id: 'D03',
    severity: 'E',
    means: 'what is told as done later than the paper is signed, or in another order than things can happen',
    find: (paper) =>
      [...laterThanPaper(paper), ...proseOf(paper).flatMap((unit) => outOfTime(unit, paper))].slice(0, 3),
  },
  {
    id: 'D04',
    severity: 'E',
    means: 'a paper signed before the day up to which it counts, or before several of the facts in it',
    find: signedTooEarly,
  },
  {
    id: 'D05',
    severity: 'W',
    means: 'two days up to which it is counted, without both being named as such',
    find: (paper) => paper.parts.flatMap(twoDays).slice(0, 1),
  },
  {
    id: 'D06',
    severity: 'W',
    means: 'a day by which something is due that is a day of rest',
    find: (paper, facts) => dueOnRest(paper, facts),
  },
  {
    id: 'D07',
    severity: 'E',
    means: 'a day of the week that the day does not have',
    find: (paper) => {
      const year = signedOn(paper)?.year ?? null;
      return textsOf(paper).flatMap((unit) => wrongWeekday(unit, year));
    },
  },
  {
    id: 'D08',
    severity: 'W',
    means: 'numbers written in two ways: 百分之 beside figures, full-width figures, thousands set apart and not',
    find: (paper) => [
      ...firstOf(textsOf(paper), mixedPercent),
      ...firstOf(proseOf(paper), bothPercents),
      ...firstOf(textsOf(paper), fullWidth),
      ...thousandsMixed(paper),
    ],
  },
  {
    id: 'D09',
    severity: 'W',
    means: 'an amount without its unit, or a column with two units for one measure',
    find: (paper) => [
      ...firstOf(textsOf(paper).filter(isSentence), bareAmount),
      ...columnsWithoutUnit(paper),
      ...paper.parts
        .flatMap(partTables)
        .flatMap((table) => columnsOf(table).flatMap((cells) => unitsMixed(cells, sameMeasure, true))),
    ],
  },
  {
    id: 'D10',
    severity: 'I',
    means: 'a column with and without 万, or a rate with more than one decimal',
    find: (paper) => [
      ...firstOf(textsOf(paper), decimals),
      ...paper.parts
        .flatMap(partTables)
        .flatMap((table) => columnsOf(table).flatMap((cells) => unitsMixed(cells, thousands, false))),
    ],
  },
];

function firstOf(units: readonly Unit[], form: RegExp): Found[] {
  return units.flatMap((unit) => {
    const found = form.exec(plain(unit.text));
    return found ? [hit(unit, found.index)] : [];
  });
}

function impossible(unit: Unit): Found[] {
  if (!unit.text.includes('月') && !unit.text.includes('-')) return [];
  const bad = daysIn(unit, null).find(({ year, month, day }) => !isDay(year ?? 2024, month, day));
  if (bad) return [hit(unit, bad.index, bad.words)];
  const text = plain(unit.text);
  for (const match of text.matchAll(looseMonth)) {
    const month = Number(match.groups?.month);
    if (month > 12 || month === 0) return [hit(unit, match.index, match[0])];
  }
  for (const match of text.matchAll(isoDay)) {
    if (!isDay(Number(match.groups?.year), Number(match.groups?.month), Number(match.groups?.day)))
      return [hit(unit, match.index, match[0])];
  }
  return [];
}

/** The days of things that the paper tells as done, in clauses that look to nothing still to come. */
function doneDays(paper: PrintedPaper): ToldDay[] {
  const isPlan = /倒排|安排|计划|方案|日程/u.test(paper.parts[0]?.titles.map(({ text }) => text).join('') ?? '');
  return daysOf(paper).filter((told) => {
    if (!['paragraph', 'heading', 'summary', 'cell'].includes(told.unit.role) || told.iso === null) return false;
    if (isPlan || (told.unit.role === 'cell' && dueColumn.test(told.unit.column ?? ''))) return false;
    const clause = clauseAround(told.unit.text, told.index, told.words.length);
    const sentence =
      sentencesOf(told.unit).find(({ start, text }) => told.index >= start && told.index < start + text.length)?.text ??
      '';
    return (
      past.test(clause.after) &&
      !future.test(clause.whole) &&
      !/要求|拟|计划|请|承诺|会议(?:同意|决定|议定)|原则同意/u.test(
        sentence.slice(0, Math.max(0, sentence.indexOf(told.words))),
      )
    );
  });
}

function clauseAround(text: string, index: number, length: number): { whole: string; after: string } {
  const before =
    text
      .slice(0, index)
      .split(/[，。；：\n]/u)
      .at(-1) ?? '';
  // 8月4日至6日，… is told as one.
  const rest = text.slice(index + length).replace(/^[至到—](?:\d{1,2}月)?\d{1,2}日/u, '');
  const [own = ''] = rest.split(/[。；\n]/u);
  // 6月25日，会议听取…: the clause behind a day set off by a comma belongs to it.
  const parts = own.split('，');
  const after = own.startsWith('，') ? parts.slice(0, 2).join('，') : (parts[0] ?? '');
  return { whole: `${before}${after}`, after };
}

/** A day behind such words is the end of a period that may still run: 2025年12月1日至2026年11月30日. */
const endsPeriod = /日至$/u;

function laterThanPaper(paper: PrintedPaper): Found[] {
  const signed = signedOn(paper)?.iso;
  if (signed === undefined || signed === null) return [];
  return doneDays(paper)
    .filter(({ iso, unit, index }) => iso !== null && iso > signed && !endsPeriod.test(unit.text.slice(0, index)))
    .map(({ unit, index, words }) => hit(unit, index, words));
}

/** What must come one behind the other, each with the words that tell it. */
const steps = [
  { step: 'moved', form: /联名提出|提出《[^》]*议案》/u },
  { step: 'decided', form: /决定(?:将议案)?交|审议后决定|主席团决定/u },
  {
    step: 'handed',
    form: /(?:审议意见)?(?:已?交|转交|交由)(?:市|县|区|省|有关)?[\p{Script=Han}]{0,12}(?:研究处理|办理)|交办/u,
  },
  { step: 'answered', form: /(?:收到|提出|报来|报送)[\p{Script=Han}]{0,12}(?:反馈报告|研究处理情况的?报告|书面报告)/u },
  { step: 'checked', form: /(?:逐条|逐项|对照|实地)[\p{Script=Han}]{0,8}核查|进行核查|开展核查|跟踪核查/u },
  { step: 'voted', form: /测评结果|(?:进行|开展)满意度测评/u },
] as const;

function outOfTime(unit: Unit, paper: PrintedPaper): Found[] {
  if (unit.role !== 'paragraph') return [];
  const signed = signedOn(paper);
  const days = daysIn(unit, null).map((day) => nearSigning(day, signed));
  const told: { step: number; day: ToldDay }[] = [];
  for (const [step, { form }] of steps.entries()) {
    const fitting = days.filter((day) => {
      const { after, whole } = clauseAround(unit.text, day.index, day.words.length);
      return form.test(after) && !future.test(whole.replace(/请示|将(?=《|审议意见)/gu, ''));
    });
    const [only] = fitting;
    if (only && fitting.length === 1 && only.iso !== null) told.push({ step, day: only });
  }
  for (const [at, { step, day }] of told.entries())
    for (const later of told.slice(at + 1))
      if (later.step > step && (later.day.iso ?? '') < (day.iso ?? ''))
        return [hit(unit, later.day.index, later.day.words)];
  return dueBeforeHanded(unit, days, told);
}

function dueBeforeHanded(
  unit: Unit,
  days: readonly ToldDay[],
  told: readonly { step: number; day: ToldDay }[],
): Found[] {
  const handed = told.find(({ step }) => steps[step]?.step === 'handed');
  if (!handed) return [];
  const early = days.find(
    ({ index, words, iso }) =>
      iso !== null &&
      /^(?:之|以)?前/u.test(unit.text.slice(index + words.length)) &&
      index > handed.day.index &&
      iso < (handed.day.iso ?? ''),
  );
  return early ? [hit(unit, early.index, early.words)] : [];
}

function signedTooEarly(paper: PrintedPaper): Found[] {
  const signed = signedOn(paper);
  if (signed?.iso === null || signed?.iso === undefined) return [];
  const counted = unitsOf(paper)
    .flatMap((unit) => asOfDays(unit, null))
    .map((day) => nearSigning(day, signed))
    .filter(({ iso }) => iso !== null && iso > (signed.iso ?? ''));
  const [first] = counted;
  if (first) return [hit(signed.unit, signed.index, `${signed.words}，截至${first.words}`)];
  const later = new Set(
    doneDays(paper)
      .map(({ iso }) => iso ?? '')
      .filter((iso) => iso > (signed.iso ?? '')),
  );
  return later.size >= 2 ? [hit(signed.unit, signed.index, signed.words)] : [];
}

function asOfDays(unit: Unit, carried: number | null): ToldDay[] {
  const days = daysIn(unit, carried);
  return [...unit.text.matchAll(asOf)].flatMap((match) =>
    days.filter(({ index }) => index === match.index + match[0].length - (match.groups?.day?.length ?? 0)),
  );
}

/** Two such days in one section, or in the text and under its title; two in one sentence are named together. */
function twoDays(part: Part): Found[] {
  let section: ToldDay | null = null;
  let first: ToldDay | null = null;
  for (const unit of partUnits(part)) {
    if (unit.level === 1) section = null;
    for (const day of asOfDays(unit, null)) {
      const before: ToldDay | null = section ?? (first?.unit.role === 'dateline' ? first : null);
      const differs = (other: ToldDay): boolean =>
        other.month !== day.month ||
        other.day !== day.day ||
        (other.year !== null && day.year !== null && other.year !== day.year);
      const namedTogether =
        before !== null && before.unit === unit && !unit.text.slice(before.index, day.index).includes('。');
      if (before !== null && differs(before) && !namedTogether)
        return [hit(unit, day.index, `截至${before.words}，截至${day.words}`)];
      if (before === null && first !== null && differs(first) && (!day.hasYear || countsEarlier(first, day)))
        return [hit(unit, day.index, `截至${first.words}，截至${day.words}`)];
      section ??= day;
      first ??= day;
    }
  }
  return [];
}

const ownCount = /(?:已落实|部分落实|未落实|推进中|已兑现|未兑现|已办结|已答复|已整改)\d+[条项件个]/u;

/** What the office itself counts, told in a later section at an earlier day of the same year. */
function countsEarlier(first: ToldDay, day: ToldDay): boolean {
  const [rest = ''] = day.unit.text.slice(day.index).split('。');
  const isEarlier = first.iso !== null && day.iso !== null && first.year === day.year && day.iso < first.iso;
  return isEarlier && ownCount.test(rest);
}

function dueOnRest(paper: PrintedPaper, { restDays = {} }: LintFacts): Found[] {
  const records = Object.fromEntries(Object.entries(restDays).map(([day, one]) => [day, { id: day, ...one }]));
  const calendar = makeWorkingCalendar(records as Parameters<typeof makeWorkingCalendar>[0]);
  const signed = signedOn(paper);
  const told = proseOf(paper).flatMap((unit) => {
    const days = daysIn(unit, null)
      .map((day) => nearSigning(day, signed))
      .filter(({ iso }) => signed?.iso == null || (iso ?? '') >= signed.iso);
    return [...unit.text.matchAll(dueBefore)].flatMap((match) => {
      const at = match.index + match[0].lastIndexOf(match.groups?.day ?? '');
      return days.filter(({ index }) => index === at);
    });
  });
  const cells = paper.parts
    .flatMap(partTables)
    .flatMap(cellsOf)
    .filter(({ column = '' }) => dueColumn.test(column))
    .flatMap((unit) => daysIn(unit, null));
  return [...told, ...cells]
    .filter(
      ({ iso, unit, index, words }) =>
        iso !== null &&
        !calendar.isWorkday(iso) &&
        (!endsMonth(iso) || /^（(?:星期|周)[六日天]/u.test(unit.text.slice(index + words.length))),
    )
    .map(({ unit, index, words }) => hit(unit, index, words));
}

/** The last day of a month stands for the month. */
function endsMonth(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return !isDay(year, month, day + 1);
}

const week = '日一二三四五六';

function wrongWeekday(unit: Unit, carried: number | null): Found[] {
  if (!unit.text.includes('星期') && !unit.text.includes('周') && !unit.text.includes('礼拜')) return [];
  const days = daysIn(unit, carried);
  return [...unit.text.matchAll(weekdayForm)].flatMap((match) => {
    const { second, week: first = '', other } = match.groups ?? {};
    const day = days.find(({ index }) => index === match.index);
    if (day === undefined || day.year === null) return [];
    const last = second === undefined ? null : /(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/u.exec(second)?.groups;
    const end = last ? isoOf(day.year, Number(last.month ?? day.month), Number(last.day)) : null;
    const isWrong = day.iso !== null && weekday(day.iso) !== dayOfWeek(first);
    const endsWrong = end !== null && other !== undefined && weekday(end) !== dayOfWeek(other);
    return isWrong || endsWrong ? [hit(unit, match.index, match[0])] : [];
  });
}

const dayOfWeek = (sign: string): number => Math.max(0, week.indexOf(sign === '天' ? '日' : sign));

function thousandsMixed(paper: PrintedPaper): Found[] {
  const texts = textsOf(paper).filter(({ role }) => role !== 'contact' && role !== 'reference');
  const set = texts
    .map((unit) => ({ unit, found: grouped.exec(plain(unit.text)) }))
    .filter(({ found }) => found !== null && found.groups?.mark !== '，');
  const [first] = set;
  if (!first?.found || !texts.some(({ text }) => plainThousand.test(text))) return [];
  return [hit(first.unit, first.found.index, first.found[0])];
}

type Table = ReturnType<typeof partTables>[number];

function columnsOf(table: Table): Unit[][] {
  return table.header.map((_, column) =>
    table.rows.filter(({ kind }) => kind === 'data').flatMap(({ cells }) => cells[column] ?? []),
  );
}

/** Running text, and cells that are sentences. */
function isSentence({ role, text }: Unit): boolean {
  return (
    role === 'paragraph' ||
    role === 'summary' ||
    role === 'heading' ||
    (role === 'cell' && text.length > 12 && /[，。；]/u.test(text))
  );
}

/** A column of amounts whose unit stands neither in its heading, its cells nor above the table. */
function columnsWithoutUnit(paper: PrintedPaper): Found[] {
  if (textsOf(paper).some(({ text }) => unitTold.test(text))) return [];
  return paper.parts.flatMap(partTables).flatMap((table) =>
    table.header.flatMap((heading, column) => {
      const cells = table.rows.filter(({ kind }) => kind === 'data').map(({ cells: all }) => all[column]?.text ?? '');
      const numbers = cells.filter((text) => /^\d+(?:\.\d+)?$/u.test(text));
      return measuredColumn.test(heading.text) && numbers.length > 0 && numbers.length * 2 > cells.length
        ? [hit(heading, 0, heading.text)]
        : [];
    }),
  );
}

/** A column whose cells are amounts in units of one measure, or in part bare; `bare` asks for the latter too. */
function unitsMixed(cells: readonly Unit[], measures: readonly (readonly string[])[], bare: boolean): Found[] {
  const units = cells
    .map((cell) => ({
      cell,
      unit: withUnit.exec(cell.text)?.groups?.unit ?? (/^\d+(?:\.\d+)?$/u.test(cell.text) ? '' : null),
    }))
    .filter(({ unit }) => unit !== null);
  const named = new Set(units.map(({ unit }) => unit ?? ''));
  const inHeader = /[（(](?<unit>亿元|万元|元|公里|米|亩|公顷|人|个|件)[）)]/u.exec(cells[0]?.column ?? '')?.groups
    ?.unit;
  if (inHeader !== undefined && bare) {
    const other = cells.find(({ text }) =>
      [...text.matchAll(money)].some(
        (match) => match.groups?.unit !== inHeader && /^\d+(?:\.\d+)?\s?(?:亿元|万元|元)$/u.test(text),
      ),
    );
    return other ? [hit(other, 0, other.text)] : [];
  }
  const measure = measures.find((one) => one.filter((unit) => named.has(unit)).length > 1);
  const odd = measure ? units.find(({ unit }) => unit !== units[0]?.unit) : undefined;
  if (odd) return [hit(odd.cell, 0, odd.cell.text)];
  const [first] = units.filter(({ unit }) => unit === '');
  const others = units.length - units.filter(({ unit }) => unit === '').length;
  return bare && first && others >= 2 && !named.has('%') && units.length - others <= others
    ? [hit(first.cell, 0, first.cell.text)]
    : [];
}
