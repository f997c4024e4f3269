import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import type { ProjectHead } from './project-block.ts';
import { findProjectLabels } from './project-label.ts';
import { endsSentence, openBracket, sentenceMark } from './project-marks.rules.ts';

const labelled = (paragraph: Paragraph | undefined) => {
  const first = findProjectLabels(paragraph?.text ?? '')[0];
  return first?.start === 0 && first.field !== 'other';
};

function headAt(paragraphs: Paragraph[], index: number): ProjectHead | null {
  const text = textAt(paragraphs, index);
  const mark = readOrdinalMark(text);
  const from = { index, offset: mark?.length ?? 0 };
  // 新建幼儿园3所（牵头单位：…）: the name ends where the label begins.
  const label = findProjectLabels(text).find((one) => one.start > from.offset)?.start ?? text.length;
  const name = openBracket.form.replace(headingAt(paragraphs, { from, to: { index, offset: label } }));
  if (name.length < 2) return null;
  return { number: mark && mark.number > 0 ? mark.number : null, name, place: { index, offset: 0 }, end: null };
}

/** Heads of projects that are laid out as blocks: the paragraph right above the first label (牵头部门 …) of each block. */
function blockHeads(paragraphs: Paragraph[]): ProjectHead[] {
  const heads: ProjectHead[] = [];
  for (let index = 1; index < paragraphs.length; index++) {
    const above = textAt(paragraphs, index - 1);
    const opensBlock =
      labelled(paragraphs[index]) &&
      !labelled(paragraphs[index - 1]) &&
      above.length <= 60 &&
      !endsSentence.form.test(above);
    const head = opensBlock && readOrdinalMark(above) ? headAt(paragraphs, index - 1) : null;
    if (head) heads.push(head);
  }
  return heads;
}

/**
 * Heads of projects that are numbered paragraphs. Projects count on through the paper, across the headings of their fields
 * (一、教育 1. 2. 二、医疗 3. 4.), or start again under each; inner lists that start at one under a project do not count on.
 */
function numberedHeads(paragraphs: Paragraph[]): ProjectHead[] {
  const marks = paragraphs.map((paragraph) => readOrdinalMark(paragraph.text));
  const style = styleOfOrgans(paragraphs, marks) ?? deepestStyle(marks);
  const heads: ProjectHead[] = [];
  let last = 0;
  let running = 0;
  marks.forEach((mark, index) => {
    if (mark && isField(mark.style, style) && !sentenceMark.form.test(textAt(paragraphs, index))) {
      last = 0;
      const open = heads.at(-1);
      if (open && open.end === null) open.end = { index, offset: 0 };
    }
    if (mark?.style !== style) return;
    if (mark.number !== running + 1 && mark.number !== last + 1) return;
    const head = headAt(paragraphs, index);
    if (!head) return;
    heads.push(head);
    last = mark.number;
    running = Math.max(running, mark.number);
  });
  return heads;
}

type Marks = readonly ReturnType<typeof readOrdinalMark>[];

/** The styles in which projects are numbered, the deepest first. */
const styles = ['1.', '（一）', '一、'] as const;

/** The style of the paragraphs that name who leads, where those of one do more often than the others; null where fewer than two do. */
function styleOfOrgans(paragraphs: Paragraph[], marks: Marks): OrdinalStyle | null {
  const leads = marks.flatMap((mark, index) =>
    mark && findProjectLabels(textAt(paragraphs, index)).some(({ field }) => field === 'lead') ? [mark.style] : [],
  );
  const counts = styles.map((style) => leads.filter((one) => one === style).length);
  const most = Math.max(...counts);
  return most > 1 ? (styles[counts.indexOf(most)] ?? null) : null;
}

/** The deepest style that numbers more than one paragraph. */
function deepestStyle(marks: Marks): OrdinalStyle {
  const counted = marks.filter((mark) => mark !== null && (mark.style !== '1.' || mark.number > 0));
  return styles.find((style) => counted.filter((mark) => mark?.style === style).length > 1) ?? '一、';
}

/** True for the mark of a field of projects (一、教育 or （一）教育 above 1. 2.). */
function isField(mark: OrdinalStyle, projects: string): boolean {
  return mark === '一、' ? projects !== '一、' : mark === '（一）' && projects === '1.';
}

/** Where the projects of a paper of livelihood projects begin, in order: blocks under labels where there are any, else numbered paragraphs. */
export function findProjectHeads(paragraphs: Paragraph[]): ProjectHead[] {
  const blocks = blockHeads(paragraphs);
  return blocks.length > 1 ? blocks : numberedHeads(paragraphs);
}
