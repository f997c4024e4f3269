import type { ImportResult } from '#shared/contract/library-calls.ts';
import { CoreError } from '../core-error.ts';
import { readLimits } from '../reading/formats/limits.ts';
import type { LibraryContext } from './library-context.ts';
import type { SourceFile } from './source-file.ts';

type Entry = { name: string; bytes: Uint8Array };

/**
 * Imports the papers of a zip, each as a source of its own. The result is that of the first entry that could be imported;
 * `entries` says of every entry what became of it. `importOne` imports one of them (itself perhaps a zip). Throws the first entry's
 * error when none could be imported.
 */
export async function importEntries(
  entries: readonly Entry[],
  file: SourceFile,
  context: LibraryContext,
  depth: number,
  importOne: (entry: SourceFile) => Promise<ImportResult>,
): Promise<ImportResult> {
  if (depth > readLimits.zipNesting) throw new CoreError('container-bomb', { name: file.name, reason: 'nesting' });
  const told: ImportResult['entries'] = [];
  const results: ImportResult[] = [];
  const failures: unknown[] = [];
  for (const [index, { name, bytes }] of entries.entries()) {
    context.progress(file.job, 'storing', index, entries.length, name);
    try {
      const result = await importOne({ name, bytes, job: file.job, replaces: undefined, confirmed: file.confirmed });
      results.push(result);
      told.push(...(result.entries.length > 0 ? result.entries : [entryOf(name, result)]));
    } catch (error) {
      // A cancel ends the whole job; entries imported before it stay, each being complete.
      if (context.signal(file.job).aborted || !(error instanceof CoreError)) throw error;
      failures.push(error);
      told.push({ name, source: null, error: { code: error.code, details: error.details } });
    }
  }
  const first = results.find((one) => one.outcome === 'imported') ?? results[0];
  if (first === undefined) throw failures[0] ?? new CoreError('file-empty', { name: file.name });
  return { ...first, entries: told };
}

function entryOf(
  name: string,
  { source, listed, recorded, organChanges, handOvers }: ImportResult,
): ImportResult['entries'][number] {
  return {
    name,
    source: source.id,
    error: null,
    ...(source.own && { own: source.own }),
    ...(listed && { listed }),
    ...(recorded && { recorded }),
    ...(organChanges && { organChanges }),
    ...(handOvers && { handOvers }),
  };
}
