import { CoreError } from '#core/core-error.ts';
import type { PointCoverage } from '#shared/contract/comparison-calls.ts';
import { type Command, type Tools, UsageError } from '../command.ts';
import { textTable } from '../text-table.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare --opinion ID [--feedback ID]',
  about: 'cli.about-compare',
  options: { opinion: { type: 'string' }, feedback: { type: 'string' } },
  positionals: { least: 0, most: 0 },

  async run({ option }, tools) {
    const opinion = option('opinion');
    if (opinion === undefined) throw new UsageError('cli.option-missing', { option: 'opinion' });
    const feedback = option('feedback') ?? (await feedbackOf(opinion, tools));
    const file = await tools.call('comparison.get', { opinion, feedback });
    const titles = new Map([...file.points, ...file.measures].map((one) => [one.id, one.title]));
    tools.printJson(file.comparison);
    tools.print(`${file.opinion.title}\n${file.feedback.title}\n`);
    tools.print(coverageTable(file.comparison.points, titles, tools));
    const unmatched = file.comparison.unmatched.map((one) => titles.get(one.measure) ?? one.measure);
    if (unmatched.length > 0) tools.print(`\n${tools.say('cli.unmatched')}\n  ${unmatched.join('\n  ')}`);
    return 0;
  },
};

/** The one answer to an opinion; the newest when there are several versions. */
async function feedbackOf(opinion: string, tools: Tools): Promise<string> {
  // An opinion that is not there is named as such, before its answers are looked for.
  await tools.call('opinions.get', { id: opinion });
  const answers = await tools.call('feedback.list', { opinion });
  const newest = answers.toSorted(
    (a, b) => a.round - b.round || (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''),
  );
  const last = newest.at(-1);
  if (last === undefined) throw new CoreError('not-found', { id: tools.say('cli.feedback-of', { id: opinion }) });
  return last.id;
}

function coverageTable(points: PointCoverage[], titles: Map<string, string>, tools: Tools): string {
  return textTable<PointCoverage>(
    [
      { heading: tools.say('cli.heading-point'), value: (row) => titles.get(row.point) ?? row.point, most: 34 },
      { heading: tools.say('cli.heading-coverage'), value: (row) => tools.say(`coverage.${row.coverage}`) },
      {
        heading: tools.say('cli.heading-measure'),
        value: (row) => row.matches.map((match) => titles.get(match.measure) ?? match.measure).join('；'),
        most: 44,
      },
      { heading: tools.say('cli.heading-because'), value: (row) => row.because, most: 50 },
    ],
    points,
  );
}
