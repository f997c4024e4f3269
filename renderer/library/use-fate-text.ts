import { useCallback } from 'react';
import { useText } from '#renderer/base/language.tsx';

/** What became of a line, as the reading says it (`joined to 554`), in the words of the screen; null needs no word. */
export function useFateText(): (fate: string) => string | null {
  const say = useText();
  return useCallback(
    (fate) => {
      const joined = /^joined to (?:line )?(\d+)/.exec(fate);
      if (joined?.[1]) return say('fate.joined', { line: joined[1] });
      for (const [start, key] of namedFates) if (fate.startsWith(start)) return say(key);
      return null;
    },
    [say],
  );
}

/** True for a line that is not text of a paper: a page mark, a running head, a table of contents … */
export function isLeftOut(fate: string): boolean {
  return leftOut.some((start) => fate.startsWith(start));
}

const namedFates = [
  ['title', 'fate.title'],
  ['by-line', 'fate.byline'],
  ['label', 'fate.label'],
  ['row of a table', 'fate.table'],
  ['page mark', 'fate.page-mark'],
  ['running head', 'fate.running-head'],
  ['masthead', 'fate.masthead'],
  ['table of contents', 'fate.contents'],
  ['web', 'fate.dropped'],
  ['text outside', 'fate.outside'],
  ['before the first', 'fate.outside'],
] as const;

const leftOut = ['page mark', 'running head', 'masthead', 'table of contents', 'web', 'rule'];
