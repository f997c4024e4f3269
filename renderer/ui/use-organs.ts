import { useMemo } from 'react';
import { useCall } from '#renderer/base/transport/use-call.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organNames } from '#shared/domain/organ-labels.ts';

/** The organs of the office, and their names by id. An id nobody knows is shown as it is. `isLoaded`: false until the core has answered. */
export function useOrgans(): { organs: OrganRecord[]; nameOf: (id: string) => string; isLoaded: boolean } {
  const { data } = useCall('organs.list', {});
  return useMemo(() => {
    const organs: OrganRecord[] = data ?? [];
    const names = organNames(data ?? []);
    return { organs, nameOf: (id: string) => names.get(id) ?? id, isLoaded: data !== undefined };
  }, [data]);
}
