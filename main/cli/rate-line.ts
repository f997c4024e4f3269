import type { Rate } from '#shared/contract/desk-calls.ts';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import { rateValue } from '#shared/messages/rate-value.ts';
import type { Tools } from './command.ts';

/** A rate by its name, with its figures and its formula. */
export function rateLine(
  { name, value, numerator, base, formula }: Rate,
  { say, tell }: Pick<Tools, 'say' | 'tell'>,
): string {
  const key = `rate.${name}`;
  const percent = rateValue({ value, base }, say);
  return `${isMessageKey(key) ? say(key) : name}  ${percent}（${numerator}/${base}）  ${tell(formula)}`;
}
