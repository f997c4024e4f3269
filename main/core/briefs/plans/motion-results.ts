import { measuresOf, pointsOf } from '#core/ledger/ledger-index.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Block } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { bookTitle } from '../words/book-title.ts';
import { excerpt } from '../words/excerpt.ts';
import { opinionName } from '../words/opinion-name.ts';
import { paperDate } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';
import { statusWords } from '../words/status-words.ts';
import { withoutHeading } from '../words/without-heading.ts';
import { papersOfCase } from './motion-course.ts';

export type MotionFacts = { motion: MotionRecord; opinions: OpinionRecord[]; feedback: FeedbackRecord[] };

export function implementationBlocks(input: BriefInput, { motion, feedback }: MotionFacts): Block[] {
  const place = '实施情况';
  const blocks = feedback.flatMap((one) =>
    measuresOf(input.ledger, one.id)
      .filter((measure) => measure.level === 1)
      .flatMap((measure) => [
        heading(2, measure.title.replace(/[。；]$/u, '')),
        paragraph(excerpt(withoutHeading(measure.title, measure.citation.quote), 260), place, [
          sourceNote(input.ledger, measure.citation),
        ]),
      ]),
  );
  if (blocks.length > 0) return blocks;
  const reports = papersOfCase(input, motion).filter(({ role }) => role === 'implementation');
  if (reports.length === 0) return [paragraph('尚未收到载明实施措施的反馈报告。', place)];
  const named = reports
    .map(({ title, date }) => `${bookTitle(title)}${date ? `（${paperDate(date)}）` : ''}`)
    .join('、');
  return [paragraph(`已收到${named}，实施情况见该报告。`, place)];
}

export function opinionBlocks(input: BriefInput, { opinions, feedback }: MotionFacts): Block[] {
  const place = '审议意见及反馈情况';
  if (opinions.length === 0) return [paragraph('尚未收到常委会就该议案形成的审议意见。', place)];
  return opinions.flatMap((opinion) => {
    const points = pointsOf(input.ledger, opinion.id);
    const answers = feedback.filter((one) => one.opinion === opinion.id);
    const answer =
      answers.length === 0 ? '尚未收到反馈报告。' : `已收到${answers.map((one) => bookTitle(one.title)).join('、')}。`;
    return [
      paragraph(`常委会形成${opinionName(opinion)}，${countsText(points)}。${answer}`, place),
      ...points.map((point, index) =>
        paragraph(`${index + 1}.${point.title}：${statusWords[point.status]}。`, place, [
          sourceNote(input.ledger, point.citation),
        ]),
      ),
    ];
  });
}
