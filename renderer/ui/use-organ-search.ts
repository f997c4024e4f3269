import { useMemo, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { type OrganOption, organOfName, organOptions } from './organ-options.ts';
import { useOrgans } from './use-organs.ts';

/** The entry that makes a new organ; no id looks like this. */
const newOrgan = ' new';

/**
 * What a field for organs needs: the organs that the typed words may mean and, last, the entry 新建“…”, which alone makes a new
 * organ. `document` is the paper in hand: a name without a place is an organ of that paper's place. `value` is the organ that stands in the
 * field, shown by its name as long as nobody types (`typed` is null).
 */
export function useOrganSearch(
  document: string | null,
  onChoose: (organ: string) => void,
  value: string | null = null,
) {
  const say = useText();
  const { organs, nameOf, isLoaded } = useOrgans();
  const [typed, type] = useState<string | null>(null);
  const shown = value !== null && isLoaded ? nameOf(value) : '';
  const text = typed ?? shown;
  // The entry that the arrow keys or the mouse stand on, and the key pressed last.
  const active = useRef<unknown>(null);
  const key = useRef('');
  const create = useChange('organs.update');
  const name = text.trim();
  const options = useMemo((): OrganOption[] => {
    const known = organOptions(organs, name);
    // Before the list is there nobody can say that an organ is new.
    const isNew = isLoaded && name !== '' && organOfName(organs, name) === null;
    return isNew ? [...known, { value: newOrgan, label: say('ui.organ-new', { name }) }] : known;
  }, [organs, isLoaded, name, say]);
  const choose = (chosen: string) => {
    // Tab leaves the field; it chooses nothing.
    if (key.current === 'Tab') return;
    if (chosen !== newOrgan) return onChoose(chosen);
    const made = { title: name, ...(document === null ? {} : { document }) };
    create.mutate(made, { onSuccess: ({ id }) => onChoose(id) });
  };
  /** Takes note of a key; true for an Enter that stands on no entry. */
  const isPlainEnter = (pressed: string): boolean => {
    key.current = pressed;
    return pressed === 'Enter' && !active.current;
  };
  const onActive = (entry: unknown) => {
    active.current = entry ?? null;
  };
  /** The key that left the field says nothing of what the mouse chooses on coming back. */
  const onFocus = () => {
    key.current = '';
  };
  /** The id of the one organ that bears the typed name; null for none. */
  const exact = (): string | null => organOfName(organs, name)?.id ?? null;
  return { options, nameOf, isLoaded, typed, text, type, choose, isPlainEnter, onActive, onFocus, exact };
}
