/** Characters of a cell that are seen in a list, and those of them that lead to the difference. */
const seen = 26;
const leading = 8;

/**
 * A text as a list shows it beside another one: where the two only differ further behind than the list shows, the front is left out (…), so
 * that what differs is seen. The text itself where it is short, or differs early or not at all.
 */
export function aroundDifference(text: string, other: string): string {
  const [own, theirs] = [[...text], [...other]];
  const at = own.findIndex((character, index) => character !== theirs[index]);
  const differs = at < 0 ? own.length : at;
  const isSeen = own.length <= seen || differs + leading <= seen || text === other;
  return isSeen ? text : `…${own.slice(differs - leading).join('')}`;
}
