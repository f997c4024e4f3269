import { asksForTime } from '#core/language/more-time.ts';
import type { ExtensionLetter } from '#shared/domain/extension-letter.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { citationIn } from './citation-in.ts';
import { grantAsked, letterNumber, sentenceStop } from './read-extension.rules.ts';

type Asked = Pick<ExtensionLetter, 'is' | 'to'>;

/** The later day that a paragraph asks for or grants; null where it does neither, or names none behind the asking. */
function extensionIn(text: string, paperDate: string | null): Asked | null {
  const found = asksForTime.find(text);
  if (found === null) return null;
  const behind = text.slice(found.start + found.words.length).split(sentenceStop.form.regex)[0] ?? '';
  const to = namedDays(behind, paperDate === null ? null : Number(paperDate.slice(0, 4)))[0]?.iso ?? null;
  if (to === null || (paperDate !== null && to <= paperDate)) return null;
  const isGrant = found.words.startsWith('同意') && !grantAsked.form.test(text.slice(0, found.start));
  return { is: isGrant ? 'granted' : 'asked', to };
}

/** The letter's own number, as it stands above its text. */
function numberOf({ cut }: Paper): string {
  const head = [...(cut?.above ?? []), ...(cut?.leadLines ?? []), ...(cut?.bylineLines ?? [])];
  return head.flatMap(({ text }) => letterNumber.form.words(text.trim()) ?? [])[0]?.replace(/\s/g, '') ?? '';
}

/** What a letter says of a later day for a report (id `document` in the library); null for other papers, and for letters that do not. */
export function readExtension(paper: Paper | undefined, document: string): ExtensionLetter | null {
  if (paper?.document.kind !== 'letter') return null;
  for (const paragraph of paper.body) {
    const said = extensionIn(paragraph.text, paper.document.date);
    if (said) return { ...said, citation: citationIn(document, paragraph), number: numberOf(paper) };
  }
  return null;
}
