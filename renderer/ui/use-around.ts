import { useMemo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { organNames } from '#shared/domain/organ-labels.ts';
import { type Around, type Column, columnsOn } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/organs-around.ts';

/** What the cells of a list need: the language of the screen and, where one of its columns names organs or papers, their names. */
export function useAround(columns: readonly Column<never>[]): Around {
  const say = useText();
  const shown = columnsOn('screen', columns);
  const { data } = useCall('organs.list', {}, { enabled: shown.some(({ kind }) => kind === 'organs') });
  const papers = useCall('documents.list', {}, { enabled: shown.some(({ key }) => key === 'paper') }).data;
  return useMemo(() => {
    const names = organNames(data ?? []);
    const titles = new Map((papers ?? []).map(({ id, title }) => [id, title]));
    return { ...organsAround(say, (id) => names.get(id) ?? id), paper: (id) => titles.get(id) ?? null };
  }, [say, data, papers]);
}
