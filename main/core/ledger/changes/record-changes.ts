import type { RecordChange } from '#shared/contract/field-change.ts';
import type { Operation } from '#shared/domain/ledger.ts';
import { changedFields } from './changed-fields.ts';
import type { Names } from './names.ts';
import { toldFields } from './told-fields.ts';

/**
 * What a change did to the records that stood before it: the fields that it changed, and what it took out. Records that it brought are
 * left out, and those of which only the program's own bookkeeping changed.
 */
export function recordChanges(operations: readonly Operation[], names: Names): RecordChange[] {
  return operations.flatMap((operation): RecordChange[] => {
    const { collection, id: record, before, after } = operation;
    if (before === null || toldFields[collection] === null) return [];
    if (after === null) return [{ collection, record, title: before.title, is: 'removed', fields: [] }];
    const fields = changedFields(operation, names);
    return fields.length === 0 ? [] : [{ collection, record, title: after.title, is: 'changed', fields }];
  });
}
