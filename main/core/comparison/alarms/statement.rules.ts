import { halfYear, quarter } from '#core/language/dates.ts';
import { growing, growthRate, turning, yearOnYear } from '#core/language/growth-words.ts';
import { twoDigits } from '#core/language/numerals.ts';
import { rangeSign } from '#core/language/quantities.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** The power of ten at the head of a unit. The longer stand before the shorter that they begin with. */
export const powerRules = [
  { id: 'power-trillion', means: 'a million million', form: form`^万亿`, read: () => 1e12 },
  { id: 'power-hundred-billion', means: 'a hundred thousand million', form: form`^千亿`, read: () => 1e11 },
  { id: 'power-ten-billion', means: 'ten thousand million', form: form`^百亿`, read: () => 1e10 },
  { id: 'power-hundred-million', means: 'a hundred million', form: form`^亿`, read: () => 1e8 },
  { id: 'power-ten-million', means: 'ten million', form: form`^千万`, read: () => 1e7 },
  { id: 'power-million', means: 'a million', form: form`^百万`, read: () => 1e6 },
  { id: 'power-ten-thousand', means: 'ten thousand', form: form`^万`, read: () => 1e4 },
] as const satisfies readonly ExtractionRule<number>[];

/** Where the name of a time begins. */
export const periodStart = form`20\d\d年|${halfYear}|${quarter}|前三季度|${twoDigits}${rangeSign}${twoDigits}月`;

/** A year, a stretch of one, or both. Without spaces. */
export const namedPeriod = form`
  ((?<year>20\d\d)年)?
  (?<stretch>${halfYear}|${quarter}|前三季度|${twoDigits}${rangeSign}${twoDigits}月份?|${twoDigits}月[底末]?|全年|底|末)?`;

/** Words of a stretch that change nothing: of a month, and of the whole year. */
export const periodTail = form`份$|^(全年|底|末)$`;

/** Against what growth is measured. */
export const growthBase = form`${yearOnYear}|环比|[比较](上|去|20\d\d)年`;

/** What a statement is of. Each is asked alone. */
export const statementRules = [
  { id: 'unit-of-hundred', means: 'a unit of parts of a hundred', form: form`%|％|百分点` },
  {
    id: 'tells-growth',
    means: 'tells how much more or less',
    form: form`${growing}|${turning}|${growthRate}`,
  },
  { id: 'tells-added', means: 'tells what was added', form: form`新增|净增|增加` },
  {
    id: 'of-elsewhere',
    means: 'speaks of another place, or of a part of this',
    form: form`^(全省|全国|省|区|县|[\u4e00-\u9fff]{2}[区县])`,
  },
  { id: 'column-of-units', means: 'the head of a column of units', form: form`单位|计量` },
  { id: 'column-of-growth', means: 'the head of a column or row of growth', form: form`增长|${growthRate}` },
  {
    id: 'cell-of-amount',
    means: 'a cell with an amount, and its unit or none',
    form: form`^[\d,.]+\s*(%|％|[万亿]?[\u4e00-\u9fff]{0,3})$`,
  },
  { id: 'cell-of-name', means: 'a cell with a name', form: form`[\u4e00-\u9fff][\u4e00-\u9fff]` },
] as const satisfies readonly FormRule[];

export const [ofHundred, growth, added, elsewhere, unitHead, growthHead, amountCell, nameCell] = statementRules;
