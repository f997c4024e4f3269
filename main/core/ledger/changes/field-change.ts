import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '#shared/contract/field-change.ts';
import type { Telling, Told } from '#shared/messages/catalogue.ts';

/** One change where the words differ, none where they read alike. */
export function fieldChange(field: string, label: Told, from: Telling, to: Telling): FieldChange[] {
  return isDeepStrictEqual(from, to) ? [] : [{ field, label, from, to }];
}
