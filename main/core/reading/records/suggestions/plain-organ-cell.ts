import {
  closing,
  counties,
  gapBeforeBracket,
  innerBrackets,
  opening,
  shortLabel,
  shortMark,
  shortRoles,
} from './plain-organ-cell.rules.ts';

/** 各县（市、区） is one name: its signs are hidden as `splitOrganList` hides them, which shows them again. */
function withCountiesHidden(text: string): string {
  return counties.form.replaceAll(text, (name) =>
    name.replace('（', '\u0001').replace('）', '\u0002').replaceAll('、', '\u0003'),
  );
}

/** Text of a cell without what stands in brackets within brackets, and these words. */
function withoutInnerBrackets(text: string): { text: string; inner: string[] } {
  const found = innerBrackets.form.find(text);
  if (!found) return { text, inner: [] };
  const words = found.groups.words ?? '';
  const to = found.start + found.words.length;
  const rest = withoutInnerBrackets(text.slice(0, to - words.length - 2) + text.slice(to));
  return { ...rest, inner: [words, ...rest.inner] };
}

function inFull(sign = ''): string {
  return shortRoles[sign] ?? sign;
}

/**
 * A cell of organs in the one way in which it is read: all brackets alike and right behind their name, roles in full. `inner`: words in
 * brackets within brackets, which name nobody's role.
 */
export function plainOrganCell(cell: string): { text: string; inner: string[] } {
  const bracketed = closing.form.replaceAll(opening.form.replaceAll(cell, '（'), '）');
  const labelled = shortLabel.form.replaceAll(gapBeforeBracket.form.replaceAll(bracketed), (sign) => inFull(sign));
  const alike = shortMark.form.replaceAll(labelled, (_, { sign }) => `（${inFull(sign)}）`);
  return withoutInnerBrackets(withCountiesHidden(alike));
}
