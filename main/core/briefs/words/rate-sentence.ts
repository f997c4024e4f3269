import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { RateCount } from '#shared/domain/rates.ts';
import { message } from '#shared/messages/catalogue.ts';
import { percent } from './rate-text.ts';

/** A rate with its formula and base: 落实率20.0%（经核查已落实 1 ÷ …）; without a base it says that there is nothing to count. */
export function rateSentence(office: OfficeRecord, rate: RateCount): string {
  const classes = office.answerClasses.filter((one) => one.countsAsDone).map((one) => one.code);
  const formula = message('zh-CN', `rate.${rate.name}.formula`, {
    numerator: rate.numerator,
    base: rate.base,
    excluded: rate.excluded,
    unknown: rate.unknown ?? 0,
    classes: classes.join('、') || '（未设置）',
  }).replace(/ /gu, '');
  const value =
    rate.value === null
      ? message('zh-CN', rate.base === 0 ? 'rate.none' : 'rate.unclassed')
      : percent(rate.numerator, rate.base);
  return `${message('zh-CN', `rate.${rate.name}`)}${value}（${formula.replaceAll('（', '，').replaceAll('）', '')}）`;
}
