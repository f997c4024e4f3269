import path from 'node:path';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { OlderLosses } from '#shared/contract/package-calls.ts';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { olderLines } from '#shared/messages/older-lines.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext } from '../handler.ts';
import { namesIn } from '../ledger/changes/names.ts';
import { recordChanges } from '../ledger/changes/record-changes.ts';
import { operationsBetween } from '../ledger/operations-between.ts';
import { type OlderForm, olderForm, oldestSchema } from '../store/migrations/back/older-form.ts';
import { currentSchema } from '../store/migrations/migrate.ts';
import { chosenPath } from './chosen-path.ts';
import { steadyOf } from './steady-of.ts';

/** Writes a copy in an older form, or only looks at what that form could not hold. */
export async function writeOlderCopy(input: ParsedInput<'packages.older'>, context: HandlerContext) {
  const { store, now, who } = context;
  const schema = input.schema ?? currentSchema - 1;
  if (schema < oldestSchema || schema >= currentSchema) throw new CoreError('bad-input', { field: 'schema' });
  const at = now().toISOString();
  const form = olderForm(store.ledger, schema, at);
  const losses = lossesOf(store.ledger, form);
  if (input.preview) return { schema, folder: null, ...losses };
  const folder = await folderFor(input.folder, schema, context);
  const lines = olderLines(officeOf(store.ledger).language, { schema, ...losses });
  const note = `\ufeff${lines.join('\r\n')}\r\n`;
  await store.writeOlder({ form, folder, at, who: who(), note }, steadyOf(input.job, context));
  return { schema, folder: path.basename(folder), ...losses };
}

/** Whatever the present program would not find again in the copy. */
function lossesOf(ledger: Ledger, { again }: OlderForm): OlderLosses {
  const operations = operationsBetween(ledger, again);
  const changes = recordChanges(operations, namesIn(ledger, again));
  const told = new Set(changes.map(({ collection, record }) => `${collection}/${record}`));
  const others = operations.filter(({ collection, id }) => !told.has(`${collection}/${id}`));
  return { changes, others: countedBy(others) };
}

function countedBy(operations: readonly Operation[]): OlderLosses['others'] {
  const counts = new Map<Operation['collection'], number>();
  for (const { collection } of operations) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  return [...counts].map(([collection, count]) => ({ collection, count }));
}

/** On the command line the folder itself; else one of a name of its own in the chosen folder, or beside the workspace. */
async function folderFor(given: string | undefined, schema: number, context: HandlerContext): Promise<string> {
  if (given !== undefined) return chosenPath(given, { kind: 'folder' }, context);
  const { store, askPath, today } = context;
  const name = `${store.state.folder}-${today()}-schema-${schema}`;
  return askPath === null ? name : path.join(await chosenPath(undefined, { kind: 'folder' }, context), name);
}
