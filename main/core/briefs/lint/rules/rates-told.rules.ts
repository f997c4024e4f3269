import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { isTable } from '../paper/printed-paper.ts';
import { blank, partTables, proseOf, sentencesOf, textsOf, titleOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';
import { countUnit, fitsShare } from './counts.rules.ts';

type Told = { unit: Unit; index: number; name: string; percent: string; part: number; base: number; words: string };

const number = '\\d+(?:\\.\\d+)?';
const rated = new RegExp(
  `(?<name>[\\p{Script=Han}]{1,10}率)(?:为|达|达到|是)?(?<percent>${number})[%％]（(?<inside>[^（）]{2,40})）`,
  'gu',
);
const inside = new RegExp(
  `(?<part>${number})(?<unit>${countUnit})?[^\\d]{1,12}(?<base>${number})(?<other>${countUnit})?$`,
  'u',
);
const share = new RegExp(
  `(?<part>${number})(?<unit>${countUnit}|亿元|万元)[，、]?(?:占|占比|占比为|占总数的?)(?<percent>${number})[%％](?!以)`,
  'gu',
);
const ownRates =
  /(?<![\p{Script=Han}]*(?:持证|就业|覆盖|优良|入学|参保|治理|投诉|签约|利用|处理))(?<name>满意率|基本满意率|落实率|兑现率|办结率|办成率|按期率|按期答复率|整改率|解决率|答复率|完成率)(?:为|达|达到|是)?(?<percent>\d+(?:\.\d+)?)[%％]/u;
const counted = /\d+(?:\.\d+)?\s?(?:条|件|项|个|票|张|人|处|万元|亿元)|÷|\//gu;

/** Rates with their numbers in brackets: 落实率33.3%（落实2条，共6条）, 满意率63.6%（7÷11）. */
function told(paper: PrintedPaper): Told[] {
  return textsOf(paper).flatMap((unit) =>
    [...unit.text.matchAll(rated)].flatMap((match) => {
      const { name = '', percent = '', inside: words = '' } = match.groups ?? {};
      const found = inside.exec(words)?.groups;
      if (!found || (found.unit !== undefined && found.other !== undefined && found.unit !== found.other)) return [];
      if (/比|提高|下降|上升|增加|目标|计划/u.test(words)) return [];
      return [
        {
          unit,
          index: match.index,
          // 到10月15日落实率: the day before it is no part of the name.
          name: name.replace(/^[日月底](?=\p{Script=Han}{2,}率)/u, ''),
          percent,
          part: Number(found.part),
          base: Number(found.base),
          words: match[0],
        },
      ];
    }),
  );
}

export function rates(paper: PrintedPaper): Found[] {
  const wrong = told(paper)
    .filter(({ percent, part, base }) => base > 0 && !fitsShare(percent, part, base))
    .map(({ unit, index, words }) => hit(unit, index, words));
  return [...wrong, ...shares(paper), ...tableRates(paper), ...withoutBase(paper)];
}

/** 9400张，其中护理型5922张，占63%: some number of the unit before it in the paragraph must be the base. */
function shares(paper: PrintedPaper): Found[] {
  return textsOf(paper).flatMap((unit) =>
    [...unit.text.matchAll(share)].flatMap((match) => {
      const { part = '', unit: measure = '', percent = '' } = match.groups ?? {};
      const before = unit.text.slice(0, match.index);
      const bases = [...before.matchAll(new RegExp(`(${number})${measure}(?!次)`, 'gu'))]
        .map((one) => Number(one[1]))
        .filter((base) => base >= Number(part));
      if (bases.length === 0 || bases.some((base) => fitsShare(percent, Number(part), base))) return [];
      return [hit(unit, match.index, match[0])];
    }),
  );
}

const amount = (text: string | undefined): number | null => {
  const found = /^(?:约)?(\d+(?:\.\d+)?)(?:\s?[\p{Script=Han}]{0,4})$/u.exec(text ?? '');
  return found ? Number(found[1]) : null;
};

/** Rows with 计划, 完成 and 完成率. */
function tableRates(paper: PrintedPaper): Found[] {
  return paper.parts.flatMap(partTables).flatMap((table) => {
    const isNumber = (column: number) =>
      table.rows.some(({ cells }) => amount(cells[column]?.text) !== null || /^\d/u.test(cells[column]?.text ?? ''));
    const at = (form: RegExp) =>
      table.header.findIndex(({ text }, column) => form.test(text.replace(/[（(].*[）)]/u, '')) && isNumber(column));
    const [base, part, rate] = [
      at(/^(?:年度)?(?:计划|目标|年度目标|目标值|任务数?|计划数)$/u),
      at(/^(?:实际)?(?:完成|已完成|完成数|实际完成)$/u),
      at(/^(?:完成|落实|兑现)(?:率|比例)$/u),
    ];
    if (base < 0 || part < 0 || rate < 0) return [];
    return table.rows.flatMap(({ kind, cells }) => {
      const [whole, done] = [amount(cells[base]?.text), amount(cells[part]?.text)];
      const percent = /^(\d+(?:\.\d+)?)[%％]?$/u.exec(cells[rate]?.text ?? '')?.[1];
      const cell = cells[rate];
      if (kind !== 'data' || whole === null || done === null || percent === undefined || whole === 0 || !cell)
        return [];
      return fitsShare(percent, done, whole) ? [] : [hit(cell, 0, cell.text)];
    });
  });
}

/** A rate of our own counting needs its numbers in the sentence where its name first stands. */
function withoutBase(paper: PrintedPaper): Found[] {
  // Reports on other matters tell rates that somebody else counted.
  if (paper.form === null && !/建议|议案|审议意见|落实|办理|测评|督办|承诺|整改|专报/u.test(titleOf(paper))) return [];
  const seen = new Set<string>();
  return proseOf(paper).flatMap((unit) => {
    if (unit.role !== 'paragraph' && unit.role !== 'summary') return [];
    return sentencesOf(unit).flatMap(({ text, start }) => {
      const found = ownRates.exec(text);
      const name = found?.groups?.name ?? '';
      if (!found || seen.has(name)) return [];
      seen.add(name);
      const numbers = text.match(counted)?.length ?? 0;
      if (numbers >= 2 && !isGiven(text, name, found.groups?.percent ?? ''))
        return [hit(unit, start + found.index, found[0])];
      return numbers >= 2 || /[÷/]/u.test(text) || isNothing(text) ? [] : [hit(unit, start + found.index, found[0])];
    });
  });
}

/** Whether the counts of a sentence, or two of them together, give the share of another of the same unit; a bracket with its own numbers is judged by itself. */
function isGiven(sentence: string, name: string, percent: string): boolean {
  if (/率[^，。；]{0,4}[%％]（/u.test(sentence) || /[÷/]/u.test(sentence)) return true;
  const counts = [...sentence.matchAll(/(?<number>\d+(?:\.\d+)?)(?<unit>条|件|项|个|票|张|人|处|万元|亿元)/gu)].map(
    (match) => ({ number: Number(match.groups?.number), unit: match.groups?.unit }),
  );
  return counts.some((base) => {
    const parts = counts.filter((part) => part !== base && part.unit === base.unit).map(({ number }) => number);
    const isJoint = name === '基本满意率' || /[和、]基本满意率/u.test(sentence);
    const sums = isJoint ? parts.flatMap((one, at) => parts.slice(at + 1).map((other) => one + other)) : [];
    return (
      base.number > 0 &&
      [...parts, ...sums].some((part) => part <= base.number && fitsShare(percent, part, base.number))
    );
  });
}

const isNothing = (text: string): boolean => /(?<![\d.])0(?:\.0+)?[%％]/u.test(text);
const zero = /率(?:为|是)?0(?:\.0+)?[%％]/u;
const nothing =
  /未测评|未开展|未收回|没有收回|未评价|(?:共|到期|收回|应办|测评)0[条件项个票张]|÷0|没有(?:到期|测评|评价)|未到期|尚未|均未/u;

export function ratesOfNothing(paper: PrintedPaper): Found[] {
  const prose = textsOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) => {
      const found = zero.exec(text);
      if (found && nothing.test(text))
        return [hit(unit, start + found.index, text.slice(Math.max(0, found.index - 6), found.index + 18))];
      const over = /率(?:为|是)?\d+(?:\.\d+)?[%％]（[^）]*(?:÷0|\/0|共0|到期0)[^）]*）/u.exec(text);
      return over ? [hit(unit, start + over.index, over[0])] : [];
    }),
  );
  return [...prose, ...ratesOfRows(paper)];
}

/** A cell 0% in a row that says that nothing was held or returned. */
function ratesOfRows(paper: PrintedPaper): Found[] {
  return paper.parts
    .flatMap(({ items }) => items.filter(isTable))
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => {
        const cell = cells.find(({ text, column = '' }) => /^0(?:\.0+)?[%％]$/u.test(text) && column.includes('率'));
        return cell && cells.some(({ text }) => /未开展测评|评价表未收回|未测评|单位未报告|未报告/u.test(text))
          ? [hit(cell, 0, cell.text)]
          : [];
      }),
    );
}

export function otherBases(paper: PrintedPaper): Found[] {
  const first = new Map<string, Told>();
  return told(paper).flatMap((rate) => {
    const before = first.get(rate.name);
    if (!before) {
      first.set(rate.name, rate);
      return [];
    }
    return before.base === rate.base ? [] : [hit(rate.unit, rate.index, `${before.words}，${rate.words}`)];
  });
}

const rateMoved =
  /占\d+(?:\.\d+)?[%％]，比[^，。；]{1,8}?(?:提高|上升|下降|降低|增加|减少)了?\d+(?:\.\d+)?[%％]|(?:率|占比|比重|比例)[^，。；：]{0,40}?(?:，)?(?:同比|比上年|较上年|比去年|比上季度|较上季度)?(?:提高|上升|下降|降低|增加|减少|提升)了?\d+(?:\.\d+)?[%％](?!以|—)/u;
const countMoved =
  /\d+(?:\.\d+)?(?:件|个|人次|人|万元|亿元|户|张)，?(?:同比|比上年|较上年|比去年)?(?:增长|增加|减少)了?\d+(?:\.\d+)?个百分点/u;
const yearMoved =
  /(?:同比|比上年|较上年|比去年)(?:增长|增加|提高|上升|下降|减少|降低|提升)了?\d+(?:\.\d+)?(?:[%％]|个百分点)/u;

/** 按期率90%（…），上年为88%（…），提高2%: both values stand beside it, so that the difference is one of points. Brackets are blotted out. */
const pointsAsPercent =
  /率[^，。；：〇]{0,6}?(?<now>\d+(?:\.\d+)?)[%％]〇*，(?:上年|去年|上年同期|去年同期|上季度)[^，。；〇\d]{0,4}(?<then>\d+(?:\.\d+)?)[%％]〇*，(?:同比)?(?:提高|上升|下降|降低|增加|减少|提升)了?(?<step>\d+(?:\.\d+)?)[%％]/u;

function pointsTold(text: string): { index: number; words: string } | null {
  const found = pointsAsPercent.exec(blank(text));
  const { now, then, step } = found?.groups ?? {};
  // A true percentage of the rate itself is left alone.
  return found && Math.abs(Math.abs(Number(now) - Number(then)) - Number(step)) < 0.06
    ? { index: found.index, words: text.slice(found.index, found.index + found[0].length) }
    : null;
}

/** Counts of the office's own matter; the change of money may be told at other prices. */
const changeAlone =
  /\d(?:件|起|人次|人|户|个|份)，(?:同比|比上年|较上年|比去年)(?:增长|增加|上升|下降|减少|降低)了?\d+(?:\.\d+)?[%％]/u;
const yearBefore = /上年|去年|同期/u;

/** In a paper of the committee a change in percent stands beside the value of the year before. */
function withoutYearBefore(paper: PrintedPaper): Found[] {
  if (paper.form === null) return [];
  return proseOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) => {
      const found = changeAlone.exec(text);
      const rest = found ? text.replace(found[0], '') : '';
      return found &&
        !yearBefore.test(rest) &&
        !/〇|（[^）]*\d/u.test(rest.slice(found.index, found.index + 20)) &&
        yearsTold(rest) < 2
        ? [hit(unit, start + found.index, found[0])]
        : [];
    }),
  );
}

const yearsTold = (text: string): number => new Set(text.match(/(?:19|20)\d{2}年/gu)).size;

export function yearOnYear(paper: PrintedPaper): Found[] {
  return [...movesTold(paper), ...withoutYearBefore(paper)];
}

function movesTold(paper: PrintedPaper): Found[] {
  return proseOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) => {
      const points = pointsTold(text);
      if (points) return [hit(unit, start + points.index, points.words)];
      const mixed = rateMoved.exec(blank(text)) ?? countMoved.exec(text);
      if (mixed && !/率(?:由|从)/u.test(text)) return [hit(unit, start + mixed.index, mixed[0])];
      const alone = yearMoved.exec(text);
      if (!alone) return [];
      const before = text
        .slice(0, alone.index)
        .replace(/\d{4}年|\d{1,2}月(?:\d{1,2}日)?|前?三季度|第?[一二三四]季度/gu, '');
      const after = text.slice(alone.index + alone[0].length);
      return /\d/u.test(before) || /^[，（]?(?:达|为|上年|去年|增至|至)?[\p{Script=Han}]{0,8}\d/u.test(after)
        ? []
        : [hit(unit, start + alone.index, alone[0])];
    }),
  );
}

const rounding = /四舍五入/u;

export function sharesOff(paper: PrintedPaper): Found[] {
  if (textsOf(paper).some(({ text }) => rounding.test(text))) return [];
  const prose = proseOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) =>
      text.split('；').flatMap((part) => {
        const found = [...part.matchAll(/占(?:比)?(\d+(?:\.\d+)?)[%％](?!以)/gu)];
        const sum = found.reduce((all, one) => all + Number(one[1]), 0);
        return found.length >= 3 && isNearHundred(sum)
          ? [hit(unit, start + text.indexOf(part), part.slice(0, 30))]
          : [];
      }),
    ),
  );
  return [...prose, ...shareColumns(paper)];
}

const isNearHundred = (sum: number): boolean => sum > 97 && sum < 103 && Math.abs(sum - 100) > 0.04;

function shareColumns(paper: PrintedPaper): Found[] {
  return paper.parts.flatMap(partTables).flatMap((table) =>
    table.header.flatMap((heading, column) => {
      if (!/占比|比例|比重|份额/u.test(heading.text)) return [];
      const values = table.rows
        .filter(({ kind }) => kind === 'data')
        .map(({ cells }) => /^(\d+(?:\.\d+)?)[%％]?$/u.exec(cells[column]?.text ?? '')?.[1]);
      const sum = values.reduce((all, value) => all + Number(value ?? 0), 0);
      return values.length >= 3 && values.every((value) => value !== undefined) && isNearHundred(sum)
        ? [hit(heading, 0, `${heading.text}合计${Math.round(sum * 10) / 10}%`)]
        : [];
    }),
  );
}

const merged =
  /整改(?:完成)?率(?:为|达|达到)?\d+(?:\.\d+)?[%％]|已整改(?:资金)?\d+(?:\.\d+)?(?:万元|亿元)|(?:全部|均已)(?:完成)?整改到位/u;

export function mergedVerdicts(paper: PrintedPaper): Found[] {
  if (!/审计|整改/u.test(titleOf(paper)) && !proseOf(paper).some(({ text }) => text.includes('整改'))) return [];
  return proseOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) => {
      const found = merged.exec(text);
      return found && !/报告|核查|认定|政府|反映|自评|自报|检查/u.test(text.slice(0, found.index))
        ? [hit(unit, start + found.index, found[0])]
        : [];
    }),
  );
}
