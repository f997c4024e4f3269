import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react';

/** Hears of a field (`id`) whether what was typed in it could not be taken. */
type Mark = (id: string, isUnread: boolean) => void;

const Marking = createContext<Mark>(() => {});

/** What stands unread in the fields of a form, for the form to wait with saving; `mark` is for `UnreadFields`. */
export function useUnreadFields(): { hasUnread: boolean; mark: Mark } {
  const [unread, setUnread] = useState<readonly string[]>([]);
  const mark = useCallback<Mark>((id, isUnread) => {
    setUnread((known) => (known.includes(id) === isUnread ? known : without(known, id).concat(isUnread ? id : [])));
  }, []);
  return { hasUnread: unread.length > 0, mark };
}

/** A form around its fields. */
export function UnreadFields({ mark, children }: { mark: Mark; children: ReactNode }) {
  return <Marking value={mark}>{children}</Marking>;
}

/** Tells the form around a field that what was typed in it could not be taken, as long as that is so. */
export function useMarkUnread(isUnread: boolean): void {
  const id = useId();
  const mark = useContext(Marking);
  useEffect(() => {
    mark(id, isUnread);
    return () => mark(id, false);
  }, [mark, id, isUnread]);
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
