import type { Comparison, ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { unseenPapers } from '#shared/domain/unseen-scan.ts';
import type { AlarmPaper } from '../comparison/alarms/alarm-paper.ts';
import { findContradictions } from '../comparison/alarms/find-contradictions.ts';
import { findFigureDisagreements } from '../comparison/alarms/find-figure-disagreements.ts';
import { findNumberChanges } from '../comparison/alarms/find-number-changes.ts';
import { findRepeatedPassages } from '../comparison/alarms/find-repeated-passages.ts';
import { findVaguePromises } from '../comparison/alarms/find-vague-promises.ts';
import { findWrongSums } from '../comparison/alarms/find-wrong-sums.ts';
import { compareOpinion } from '../comparison/compare-opinion.ts';
import { reportByHand } from '../ledger/duties/report-by-hand.ts';
import { recordOf } from '../ledger/record-of.ts';
import { layRound, partsOfRound, roundInput } from '../ledger/status/laid-round.ts';
import type { TextContext } from '../library/library-context.ts';
import { earlierAnswers } from './earlier-answers.ts';
import { earlierPapers, subjectPapers } from './earlier-papers.ts';
import { withExactLines } from './exact-lines.ts';
import { keepWhileSame } from './keep-while-same.ts';
import { readAlarmPaper } from './read-alarm-paper.ts';

type Ids = { opinion: string; feedback: string };

/** Comparisons of a large desk that are kept. */
const mostKept = 1000;
const keepAlarms = keepWhileSame<Finding[]>(mostKept);
const keepComparison = keepWhileSame<Comparison>(mostKept);

/** The alarms of a feedback report; the same list as long as the papers that it is held against stay the same. */
async function alarmsOf(
  context: TextContext,
  feedback: FeedbackRecord,
  opinion: OpinionRecord,
): Promise<readonly Finding[]> {
  const { ledger } = context.store;
  const paper = await readAlarmPaper(context, feedback.document);
  if (!paper) return none;
  const earlier: AlarmPaper[] = [];
  for (const id of earlierPapers(ledger, feedback, opinion)) {
    const other = await readAlarmPaper(context, id);
    if (other) earlier.push(other);
  }
  const ids = new Set(subjectPapers(ledger, opinion));
  const subjects = earlier.filter((one) => ids.has(one.document));
  // The number of reports tells where they end and the other papers begin.
  const parts = [paper, subjects.length, ...earlier];
  return keepAlarms(context.store, `${opinion.id} ${feedback.id}`, parts, () => {
    const input = { paper, earlier, reports: subjects, feedback: feedback.id };
    const figures = findFigureDisagreements({ papers: [...subjects, paper], feedback: feedback.id }).filter((finding) =>
      finding.citations.some((citation) => citation.document === paper.document),
    );
    const changes = findNumberChanges(input).filter((change) => !figures.some((figure) => holds(figure, change)));
    const own = findContradictions(input).filter((one) => !figures.some((figure) => holds(figure, one)));
    const sums = findWrongSums(input);
    return [...findRepeatedPassages(input), ...figures, ...changes, ...own, ...sums, ...findVaguePromises(input)];
  });
}

/** True when an alarm cites the very passages of another, or more around them. */
function holds(wide: Finding, narrow: Finding): boolean {
  return narrow.citations.every(({ document, quote }) =>
    wide.citations.some((other) => other.document === document && other.quote.includes(quote)),
  );
}

function wordingOf(paper: AlarmPaper | null): { wording?: string } {
  return paper ? { wording: paper.paragraphs.map((one) => one.text).join('\n') } : {};
}

const none: readonly Finding[] = [];

/** The texts of the reports of a round, those that are there. */
async function reportsOf(context: TextContext, { own, mates }: ReturnType<typeof layRound>): Promise<AlarmPaper[]> {
  const papers = [own, ...mates].map((report) => readAlarmPaper(context, report.feedback.document));
  return (await Promise.all(papers)).filter((paper) => paper !== null);
}

/**
 * An opinion and a feedback report laid side by side, with every record that the screen shows. What persons decided is in
 * it, and so is what the other reports of the same round answer. It is made anew only when one of the records or papers that it is made
 * from was replaced. Errors: `not-found`.
 */
export async function loadComparison(context: TextContext, ids: Ids): Promise<ComparisonFile> {
  const { ledger } = context.store;
  const opinion = recordOf(ledger, 'opinions', ids.opinion);
  const feedback = recordOf(ledger, 'feedback', ids.feedback);
  const round = layRound(ledger, opinion.id, feedback);
  const findings = await alarmsOf(context, feedback, opinion);
  const paper = await readAlarmPaper(context, opinion.document);
  const reporting = await reportsOf(context, round);
  const parts = [findings, paper, ledger.organs, opinion, ...partsOfRound(round), ...reporting];
  const comparison = keepComparison(context.store, `${opinion.id} ${feedback.id}`, parts, () => {
    const input = { ...roundInput(ledger, opinion.id, round), findings, ...wordingOf(paper) };
    return withExactLines(compareOpinion(input), reporting);
  });
  const { points, settled, others, own, mates } = round;
  const measures = [own, ...mates].flatMap((report) => report.measures);
  const earlier = earlierAnswers(ledger, opinion.id, settled);
  const reports = mates.map((one) => one.feedback);
  const received = others.flatMap((point) => {
    const report = reportByHand(ledger, point, feedback.round);
    return report ? [{ point: point.id, on: report.on }] : [];
  });
  const byHand = received.length > 0 && { received };
  const cited = [
    opinion.document,
    feedback.document,
    ...reports.map((one) => one.document),
    ...findings.flatMap(({ citations }) => citations.map(({ document }) => document)),
  ];
  const unseen = unseenPapers(ledger, cited);
  const scanned = unseen.length > 0 && { unseen };
  return {
    comparison,
    opinion,
    points,
    settled,
    earlier,
    others,
    ...byHand,
    ...scanned,
    feedback,
    mates: reports,
    measures,
  };
}
