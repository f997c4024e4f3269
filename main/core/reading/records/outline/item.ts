import { isHeadingStyle, markStyle } from '#core/language/mark-styles.ts';
import type { OrdinalStyle } from '#core/language/ordinal-mark.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { type OutlineValues, outlineValues } from './mark.rules.ts';
import { findMarks, type Mark } from './mark.ts';
import type { Place, Stretch } from './place.ts';

/** One numbered item with everything under it. `stretch` runs from its mark to the next item of its own or a higher list. */
export type Item = { mark: Mark; number: number; stretch: Stretch; lists: ItemList[] };
export type ItemList = { style: OrdinalStyle; items: Item[] };

/** Numbering that does not run on: the place of the mark, what was expected and what stands there. */
export type NumberGap = { place: Place; style: OrdinalStyle; expected: number; found: number };
export type Outline = { lists: ItemList[]; gaps: NumberGap[] };

type Open = { list: ItemList; atStart: boolean; last: number; owner: Item | null };

const rankOf = (style: OrdinalStyle) => markStyle(style).rank;

/** Index in the stack of the open list that a mark carries on, or -1. */
function findOpen(stack: Open[], mark: Mark, fits: (open: Open) => boolean): number {
  const same = (open: Open) => open.list.style === mark.style && fits(open);
  const exact = stack.findLastIndex((open) => open.atStart === mark.atStart && same(open));
  return exact >= 0 ? exact : stack.findLastIndex(same);
}

function carriesOn(open: Open, mark: Mark): boolean {
  return mark.number === 0 ? open.last > 0 || !markStyle(mark.style).numbered : mark.number === open.last + 1;
}

/** Lists that a new list at this mark cannot stand under: run-in lists of a paragraph that has ended, and lower headings. */
function closeLower(stack: Open[], mark: Mark): void {
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const endedInside = mark.atStart && !top.atStart;
    const lower = mark.atStart && rankOf(mark.style) <= 2 && rankOf(top.list.style) > rankOf(mark.style);
    const again = top.list.style === mark.style && top.atStart === mark.atStart;
    if (!(endedInside || lower || again)) return;
    stack.pop();
  }
}

class OutlineBuilder {
  readonly root: ItemList[] = [];
  readonly gaps: NumberGap[] = [];
  readonly #stack: Open[] = [];
  readonly #end: Place;
  readonly #values: OutlineValues;

  constructor(end: Place, values: OutlineValues) {
    this.#end = end;
    this.#values = values;
  }

  add(mark: Mark): void {
    const at = findOpen(this.#stack, mark, (open) => carriesOn(open, mark));
    if (at >= 0) {
      this.#append(at, mark);
      return;
    }
    if (mark.number === 1 || !markStyle(mark.style).numbered) {
      this.#open(mark);
      return;
    }
    const { outlineSkipped, outlineFirst } = this.#values;
    const behind = mark.atStart
      ? findOpen(
          this.#stack,
          mark,
          (open) => mark.number >= open.last && mark.number <= open.last + outlineSkipped && mark.number > 1,
        )
      : -1;
    if (behind >= 0) {
      this.#report(mark, (this.#stack[behind]?.last ?? 0) + 1);
      this.#append(behind, mark);
      return;
    }
    if (mark.atStart && isHeadingStyle(mark.style) && mark.number > 1 && mark.number <= outlineFirst) {
      this.#report(mark, 1);
      this.#open(mark);
    }
  }

  #report(mark: Mark, expected: number): void {
    this.gaps.push({ place: mark.place, style: mark.style, expected, found: mark.number });
  }

  #item(mark: Mark, number: number): Item {
    return { mark, number, stretch: { from: mark.place, to: this.#end }, lists: [] };
  }

  #append(at: number, mark: Mark): void {
    this.#stack.length = at + 1;
    const open = this.#stack[at];
    if (!open) return;
    open.last = mark.number || open.last + 1;
    open.list.items.push(this.#item(mark, open.last));
  }

  #open(mark: Mark): void {
    closeLower(this.#stack, mark);
    const owner = this.#stack.at(-1)?.list.items.at(-1) ?? null;
    const list: ItemList = { style: mark.style, items: [this.#item(mark, mark.number || 1)] };
    (owner ? owner.lists : this.root).push(list);
    this.#stack.push({ list, atStart: mark.atStart, last: mark.number || 1, owner });
  }
}

/** Sets the end of every item to the start of the next one of its own or a higher list. */
function closeItems(lists: ItemList[], end: Place): void {
  lists.forEach((list, at) => {
    const listEnd = lists[at + 1]?.items[0]?.stretch.from ?? end;
    list.items.forEach((item, index) => {
      item.stretch.to = list.items[index + 1]?.stretch.from ?? listEnd;
      closeItems(item.lists, item.stretch.to);
    });
  });
}

/** A run-in list of one item (只有一是) is a phrase, not a list; what stood under it moves up. */
function dropLonely(lists: ItemList[]): ItemList[] {
  return lists.flatMap((list) => {
    for (const item of list.items) item.lists = dropLonely(item.lists);
    const lonely = list.items.length === 1 && !(isHeadingStyle(list.style) && list.items[0]?.mark.atStart);
    return lonely ? (list.items[0]?.lists ?? []) : [list];
  });
}

/**
 * The numbered lists of a stretch as a tree, whatever marks they use. A mark carries on the nearest open list of its own
 * style whose last number it follows; a mark that says one opens a list under the item it stands in. Numbers that are
 * left out or doubled are reported, never repaired.
 */
export function readOutline(paragraphs: Paragraph[], stretch: Stretch, values = outlineValues): Outline {
  const builder = new OutlineBuilder(stretch.to, values);
  for (const mark of findMarks(paragraphs, stretch)) builder.add(mark);
  const lists = dropLonely(builder.root);
  closeItems(lists, stretch.to);
  return { lists, gaps: builder.gaps };
}
