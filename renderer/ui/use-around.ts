import { useMemo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { organNames } from '#shared/domain/organ-labels.ts';
import { type Around, type Column, columnsOn } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/organs-around.ts';

/** What the cells of a list need: the language of the screen and, where one of its columns names organs, their names. */
export function useAround(columns: readonly Column<never>[]): Around {
  const say = useText();
  const enabled = columnsOn('screen', columns).some(({ kind }) => kind === 'organs');
  const { data } = useCall('organs.list', {}, { enabled });
  return useMemo(() => {
    const names = organNames(data ?? []);
    return organsAround(say, (id) => names.get(id) ?? id);
  }, [say, data]);
}
