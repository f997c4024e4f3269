import type { ReadKind } from './document-kind.ts';

/**
 * What a person changed about how a source was read. Anchored by line and the words of that line, so that it holds
 * when a newer reader reads the same file again.
 */
export type Correction = {
  id: string;
  title: string;
  source: string;
  /** 1-based line and the text of that line. */
  anchor: { line: number; quote: string };
  change:
    | { type: 'kind'; kind: ReadKind }
    | { type: 'title'; title: string }
    | { type: 'last-line'; line: number }
    | { type: 'split' }
    | { type: 'merge-with-previous' }
    | { type: 'not-a-paper' }
    | { type: 'mark-point'; lastLine: number; heading: string }
    | { type: 'mark-measure'; lastLine: number; heading: string }
    | { type: 'unmark' };
  on: string;
  by: string;
};
