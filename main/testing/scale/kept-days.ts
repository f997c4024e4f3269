import { superfluous } from '#core/store/backups/thin-backups.ts';
import type { Backup } from '#shared/domain/backup.ts';

/** Of days on which an office worked (ISO), those whose backup still stands at the end of the last of them, once the others were thinned. */
export function keptDays(days: readonly string[]): Set<string> {
  const last = [...days].sort().at(-1);
  if (last === undefined) return new Set();
  const gone = new Set(superfluous([...new Set(days)].map(backupOn), new Date(`${last}T23:59:59Z`)));
  return new Set(days.filter((day) => !gone.has(day)));
}

function backupOn(day: string): Backup {
  return { name: day, at: `${day}T10:00:00Z`, kind: 'automatic', seq: null, older: false, places: [] };
}
