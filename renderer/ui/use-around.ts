import { useMemo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import type { Around } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/names-around.ts';
import { useOrgans } from './use-organs.ts';

/** What the cells of lists need: the language of the screen and the names of organs. */
export function useAround(): Around {
  const say = useText();
  const { nameOf } = useOrgans();
  return useMemo(() => organsAround(say, nameOf), [say, nameOf]);
}
