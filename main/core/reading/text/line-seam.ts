import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { hasOpenBracket } from '#core/language/open-brackets.ts';
import { type OrdinalMark, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { anyMatch } from '#core/rules/first-match.ts';
import {
  closesSentence,
  headingEndsOpen,
  holdsClauseMark,
  opensChapter,
  ownLineRules,
} from './continues-line.rules.ts';
import type { JoinValues } from './join-lines.numbers.ts';
import { holdsClauses, holdsGaps, holdsPassage } from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';

/**
 * A paragraph so far and the line under it: `first` and `last` are its lines, `next` may go on it. What several rules ask of them is
 * found out once.
 */
export class LineSeam {
  #closed: boolean | undefined;
  #headed: boolean | undefined;
  #mark: OrdinalMark | null | undefined;

  constructor(
    readonly last: SourceLine,
    readonly next: SourceLine,
    readonly first: SourceLine,
    readonly values: JoinValues,
  ) {}

  /** Width of a full line here; 0 where no lines are wrapped. */
  get measure(): number {
    return this.last.measure ?? 0;
  }

  /** The line before ends a sentence. */
  get closed(): boolean {
    this.#closed ??= closesSentence.form.test(this.last.text);
    return this.#closed;
  }

  /** The paragraph so far is one line, and that a heading. */
  get headed(): boolean {
    this.#headed ??= this.first === this.last && isHeadingLine(this.first, this.values);
    return this.#headed;
  }

  /** The line before is a heading that was broken, and `next` the rest of it. */
  get headingGoesOn(): boolean {
    if (!this.headed) return false;
    if (headingEndsOpen.form.test(this.last.text)) return true;
    const { joinHeadingRestWidest, joinHeadingLeast } = this.values;
    const broken = this.next.width <= joinHeadingRestWidest && this.last.width >= joinHeadingLeast;
    return broken && !holdsClauseMark.form.test(this.next.text);
  }

  /** The mark that `next` starts with. */
  get mark(): OrdinalMark | null {
    if (this.#mark === undefined) this.#mark = readOrdinalMark(this.next.text);
    return this.#mark;
  }

  /** A bracket of the line before is open at its end. */
  get open(): boolean {
    return hasOpenBracket(this.last.text);
  }
}

/** A numbered line without a sentence mark is a heading as far as it goes. */
function isHeadingLine({ text, width }: SourceLine, { joinChapterWidest, joinHeadingWidest }: JoinValues): boolean {
  const mark = readOrdinalMark(text);
  if (mark === null || !isHeadingStyle(mark.style)) return opensChapter.form.test(text) && width < joinChapterWidest;
  return !holdsPassage.form.test(text) && width < joinHeadingWidest;
}

/** `案  由：`, `项目背景`, `附件 1`: labels that stand by themselves. */
export function isLabel({ text }: SourceLine, { joinLabelLongest }: JoinValues): boolean {
  return text.length <= joinLabelLongest && anyMatch(ownLineRules, text) && !holdsClauses.form.test(text);
}

/** Rows of names or values: several gaps and no sentence. */
export function isRow({ text }: SourceLine): boolean {
  return holdsGaps.form.test(text) && !holdsClauses.form.test(text);
}
