import type { Item } from './item.ts';
import type { Stretch } from './place.ts';

/** The words of an item behind its mark. */
export function itemBody(item: Item): Stretch {
  const { index, offset } = item.mark.place;
  return { from: { index, offset: offset + item.mark.length }, to: item.stretch.to };
}
