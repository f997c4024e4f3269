import { useMemo } from 'react';
import { useCall } from '#renderer/base/transport/use-call.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { type NameOn, organNames, organNamesOn } from '#shared/domain/organ-labels.ts';

/** The organs of the office, and their names by id, of today and of a day (`nameOn`). An id nobody knows is shown as it is. `isLoaded`: false until the core has answered. */
export function useOrgans(): {
  organs: OrganRecord[];
  nameOf: (id: string) => string;
  nameOn: NameOn;
  isLoaded: boolean;
} {
  const { data } = useCall('organs.list', {});
  return useMemo(() => {
    const organs: OrganRecord[] = data ?? [];
    const names = organNames(data ?? []);
    return {
      organs,
      nameOf: (id: string) => names.get(id) ?? id,
      nameOn: organNamesOn(data ?? []),
      isLoaded: data !== undefined,
    };
  }, [data]);
}
