import type { CallError } from '#renderer/base/transport/call-error.ts';
import type { ProgressStage } from '#shared/contract/call.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { SourcePreview } from '#shared/contract/source-preview.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';

/** One file on its way into the library, as the list of imports shows it. */
export type ImportItem = {
  /** Job name of the call, for progress and cancel. */
  id: string;
  file: File;
  /** What the import will do is shown before anything is stored. */
  looksFirst: boolean;
  state: ImportState;
};

export type ImportState =
  | { is: 'waiting' }
  | { is: 'asking'; older: SourceRecord }
  /** The core doubts whether the file may be stored: a person is asked. */
  | { is: 'doubted'; question: CallError }
  | { is: 'previewed'; preview: SourcePreview }
  | { is: 'running'; stage: ProgressStage; done: number; total: number }
  | { is: 'done'; result: ImportResult }
  | { is: 'failed'; error: unknown };

/** True while nothing more will happen to the item by itself. */
export function isSettled(item: ImportItem): boolean {
  return item.state.is === 'done' || item.state.is === 'failed';
}
