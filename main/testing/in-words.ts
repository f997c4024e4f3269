import { isTold, type Told, tell } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** The same with every sentence worded. */
export type InWords<Value> = Value extends Told
  ? string
  : Value extends readonly (infer One)[]
    ? InWords<One>[]
    : Value extends Date | Uint8Array | Map<unknown, unknown> | Set<unknown>
      ? Value
      : Value extends object
        ? { [Field in keyof Value]: InWords<Value[Field]> }
        : Value;

function worded(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((one) => worded(one, language));
  if (isTold(value)) return tell(language, value);
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, worded(one, language)]));
}

/** What a call or a room gives, as a reader sees it: every sentence in it that travels as data, worded; all else as it is. */
export function inWords<Value>(value: Value, language: Language = 'zh-CN'): InWords<Value> {
  return worded(value, language) as InWords<Value>;
}
