import { CoreError } from '../core-error.ts';

type Named = { id: string; title: string };

/**
 * Refuses to lay a record under itself, or under one that lies under it already. `root` is the id under which `into` is kept.
 * Errors: `merge-impossible`.
 */
export function refuseCircle(record: Named, into: Named, root: string | undefined): void {
  if (into.id !== record.id && root !== record.id) return;
  const reason = into.id === record.id ? 'itself' : 'circle';
  throw new CoreError('merge-impossible', { reason, id: record.id, title: record.title, into: into.title });
}
