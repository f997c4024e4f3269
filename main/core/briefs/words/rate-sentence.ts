import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { RateCount } from '#shared/domain/rates.ts';
import { message } from '#shared/messages/catalogue.ts';
import { rateText } from './rate-text.ts';
import { rateWords } from './rate-words.ts';

/**
 * A rate with its numbers: 落实率20%（落实1条，共5条）; over nothing it says so and gives none. That of what is done
 * names the classes by which the office counts it.
 */
export function rateSentence(
  { answerClasses }: OfficeRecord,
  { name, value, numerator, base, excluded }: RateCount,
): string {
  const words = rateWords[name];
  if (base === 0) return words.nothing;
  if (value === null) return '答复没有分类，不计算办成率';
  const classes = answerClasses.filter((one) => one.countsAsDone).map(({ code }) => `${code}类`);
  const isOfClass = name === 'suggestions-done' && classes.length > 0;
  const of = isOfClass ? classes.join('、') : words.of;
  const left = words.left && excluded > 0 ? `，${words.left}${excluded}${words.unit}不计` : '';
  return `${message('zh-CN', `rate.${name}`)}${rateText(numerator, base, { ...words, of })}${left}`;
}
