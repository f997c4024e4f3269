import { CoreError } from '#core/core-error.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { Tools } from '../../command.ts';
import { failureSentence } from '../../failure-sentence.ts';

type EntryError = NonNullable<ImportResult['entries'][number]['error']>;

/** One sentence on standard error for a file of a package that cannot be read; always true. */
export function complainOfEntry({ code, details }: EntryError, tools: Tools): true {
  const error = new CoreError(code as CoreError['code'], details);
  tools.complain(failureSentence(error, tools.language) ?? '');
  return true;
}
