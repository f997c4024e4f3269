import type { ComparisonFile, DemandAnswer, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import { shownDemand } from '#shared/contract/shown-demand.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { neededText } from '../../options/read-options.ts';
import { textTable } from '../../text-table.ts';
import { comparedOpinion } from './compared-opinion.ts';
import { feedbackOf } from './feedback-of.ts';

export const compareCommand: Command = {
  name: 'compare',
  group: 'opinions',
  usage: ['compare --opinion OPINION [--feedback REPORT]'],
  about: 'cli.about-compare',
  options: pickOptions('opinion', 'feedback'),
  positionals: { least: 0, most: 0 },
  example: 'compare --opinion 6f2ac53f085d-d7',

  async run(given, tools) {
    const opinion = await comparedOpinion(neededText(given, 'opinion'), tools);
    const feedback = await feedbackOf(opinion, given, tools);
    const file = await tools.call('comparison.get', { opinion, feedback });
    const titles = new Map([...file.points, ...file.measures].map((one) => [one.id, one.title]));
    tools.printJson(file.comparison);
    const reports = [file.feedback, ...file.mates].map((one) => one.title).join('\n');
    tools.print(`${file.opinion.title}\n${reports}\n`);
    for (const { title, lines } of file.unseen ?? [])
      tools.print(tools.say('scan.unseen-paper', { paper: `《${title}》`, lines }));
    tools.print(coverageTable(file.comparison.points, titles, tools));
    printDemands(file.comparison.points, titles, tools);
    const settled = file.settled.map((point) => withEarlier(point, file, tools));
    printPoints(settled, 'comparison.settled', tools);
    const { received = [] } = file;
    const isReceived = ({ id }: PointRecord) => received.some(({ point }) => point === id);
    printPoints(
      file.others.filter((point) => !isReceived(point)).map((point) => point.title),
      'comparison.others',
      tools,
    );
    const byHand = file.others.filter(isReceived).map((point) => withReceipt(point, file, tools));
    printPoints(byHand, 'comparison.received', tools);
    const unmatched = file.comparison.unmatched.map((one) => titles.get(one.measure) ?? one.measure);
    if (unmatched.length > 0) tools.print(`\n${tools.say('cli.unmatched')}\n  ${unmatched.join('\n  ')}`);
    return 0;
  },
};

type PointsKey = 'comparison.settled' | 'comparison.others' | 'comparison.received';

/** A point on which a report came that the library does not have, with the day. */
function withReceipt({ id, title }: PointRecord, { received = [] }: ComparisonFile, { say }: Tools): string {
  const on = received.find(({ point }) => point === id)?.on ?? null;
  return on === null ? title : say('comparison.received-on', { title, date: on });
}

/** Points that the reports owe no answer to, below the table. */
function printPoints(titles: string[], key: PointsKey, tools: Tools): void {
  if (titles.length === 0) return;
  tools.print(`\n${tools.say(key, { count: titles.length })}\n  ${titles.join('；')}`);
}

/** A point that the round does not ask, with how an earlier one found it answered. */
function withEarlier({ id, title }: PointRecord, { earlier }: ComparisonFile, { say }: Tools): string {
  const before = earlier.find(({ point }) => point === id);
  if (!before) return title;
  const coverage = say(`coverage.${shownCoverage(before.answer)}`);
  return say('comparison.earlier', { title, round: before.round, coverage });
}

/** Below the table each point of several demands, with the answer to each and its lines in the report. */
function printDemands(points: readonly PointCoverage[], titles: Map<string, string>, tools: Tools): void {
  const several = points.filter(({ demands = [] }) => demands.length > 1);
  if (several.length === 0) return;
  tools.print(`\n${tools.say('comparison.demands')}`);
  for (const { point, demands = [] } of several) {
    tools.print(`  ${titles.get(point) ?? point}`);
    for (const demand of demands) tools.print(`    ${demandLine(demand, tools)}`);
  }
}

function demandLine(demand: DemandAnswer, { say }: Tools): string {
  const lines = demand.citations.map(({ firstLine, lastLine }) =>
    firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`,
  );
  const places = lines.length > 0 ? say('cli.demand-lines', { lines: [...new Set(lines)].join(', ') }) : '';
  return `${say(`demand-state.${shownDemand(demand)}`)}  ${demand.text}${places}`;
}

function coverageTable(points: PointCoverage[], titles: Map<string, string>, tools: Tools): string {
  return textTable<PointCoverage>(
    [
      { heading: tools.say('column.point'), value: (row) => titles.get(row.point) ?? row.point, most: 34 },
      { heading: tools.say('column.coverage'), value: (row) => tools.say(`coverage.${shownCoverage(row)}`) },
      {
        heading: tools.say('column.measures'),
        value: (row) => row.matches.map((match) => titles.get(match.measure) ?? match.measure).join('；'),
        most: 44,
      },
      { heading: tools.say('column.because'), value: (row) => tools.tell(row.because), most: 50 },
    ],
    points,
  );
}
