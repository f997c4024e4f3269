import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { type LabelRule, labelled, labelRules, type MotionField } from './motion-labels.rules.ts';
import { numberBehindName } from './motion-name.rules.ts';
import {
  boldLabel,
  matterTail,
  motionNumber,
  motionTitle,
  namesMotion,
  opensMatter,
  partMark,
} from './motion-text.rules.ts';
import { linesOfMovers, moversOf } from './movers.ts';

type Block = { field: MotionField; lines: string[] };

/** The labelled parts of a motion's full text, each with the lines under its label. */
function blocksOf(paragraphs: Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (const text of paragraphs.flatMap((paragraph) => linesOfMovers(paragraph.text))) {
    // 一、案由 and **案由** head their parts as well as 案由：.
    const plain = boldLabel.form.replaceAll(partMark.form.replace(text), (_, { label = '' }) => label);
    const label = labelOf(plain);
    if (label) blocks.push({ field: label.field, lines: [] });
    const rest = label ? plain.slice(label.length).trim() : text.trim();
    if (rest !== '') blocks.at(-1)?.lines.push(rest);
  }
  return blocks;
}

/** The label that a line opens with, and how many signs it takes. */
function labelOf(line: string): { field: MotionField; length: number } | null {
  const found = labelled.find(line);
  const rule = found && firstMatch<LabelRule>(labelRules, (found.groups.label ?? '').replace(/\s/g, ''))?.rule;
  return rule ? { field: rule.field, length: found.words.length } : null;
}

const take = (blocks: Block[], field: MotionField) => blocks.find((block) => block.field === field)?.lines ?? [];

function titleOf(paper: Paper, blocks: Block[]): string {
  const title = numberBehindName.form.replace(paper.document.title);
  if (motionTitle.form.test(title) && take(blocks, 'subject').length === 0) return title;
  const subject = take(blocks, 'subject').join('，').replaceAll('，，', '，').replace(/\s/g, '');
  const cause = take(blocks, 'cause').join('');
  const named =
    subject || (cause.length > 0 && cause.length <= 60 && !cause.includes('。') ? cause.replace(/\s/g, '') : '');
  if (named === '') return title;
  if (namesMotion.form.test(named)) return named;
  return opensMatter.form.test(named)
    ? `${matterTail.form.replace(named)}的议案`
    : `关于“${named.replaceAll('“', '‘').replaceAll('”', '’')}”的议案`;
}

/** The full text of one motion: title, proposers in order, and the grounds (案据). Null when the paper has none of the labels of a motion. */
export function readMotionText(paper: Paper): ReadMotion | null {
  const blocks = blocksOf(paper.body);
  const isMotion = blocks.some(
    (block) => block.field === 'cause' || block.field === 'grounds' || block.field === 'subject',
  );
  if (!isMotion) return null;
  const words = (field: MotionField) => take(blocks, field).join(' ');
  const { leadProposers, signers } = moversOf(words('lead'), words('cosigners'), words('proposers'));
  const cause = take(blocks, 'cause').join('\n');
  const grounds = take(blocks, 'grounds').join('\n');
  const head = `${paper.document.title}\n${paper.body
    .slice(0, 4)
    .map((paragraph) => paragraph.text)
    .join('\n')}`;
  const number = motionNumber.form.find(head)?.groups.number;
  return {
    number: number === undefined ? null : Number(number),
    title: titleOf(paper, blocks),
    leadProposers,
    signers,
    disposition: null,
    document: paper.document.id,
    grounds: grounds || (cause.length > 60 ? cause : null),
    firstLine: paper.document.firstLine,
    lastLine: paper.document.lastLine,
    confidence: leadProposers.length > 0 ? 0.9 : 0.7,
    because: ['labelled-parts', leadProposers.length > 0 ? 'proposers-named' : 'proposers-missing'],
  };
}
