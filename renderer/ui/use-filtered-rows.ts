import { useDeferredValue, useMemo } from 'react';

/** Rows whose text holds every word of the filter; the texts are made once per list, not per key. */
export function useFilteredRows<Row>(
  rows: readonly Row[],
  filter: string,
  textOf: ((row: Row) => string) | undefined,
): readonly Row[] {
  const texts = useMemo(() => (textOf ? rows.map((row) => textOf(row).toLowerCase()) : []), [rows, textOf]);
  const words = useDeferredValue(filter).toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  return useMemo(() => {
    if (!words || texts.length === 0) return rows;
    const wanted = words.split(' ');
    return rows.filter((_, at) => wanted.every((word) => texts[at]?.includes(word)));
  }, [rows, texts, words]);
}
