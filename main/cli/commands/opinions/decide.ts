import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import { coverageSchema, refusedPointSchema } from '#shared/domain/feedback-record.ts';
import { type Command, type Tools, UsageError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { choiceWord } from '../../options/read-choice.ts';
import { findId } from '../../records/find-record.ts';
import { nameableRecords } from '../../records/nameable-records.ts';
import { feedbackOf } from './feedback-of.ts';

const pairDecisions = ['accepted', 'rejected', 'proposed'] as const;
const refusals = refusedPointSchema.options;
const coverages = ['full', 'partial', 'none', ...refusals, 'proposed'] as const;
const findingDecisions = ['dismissed', 'confirmed', 'open'] as const;

export const decidePairCommand: Command = {
  name: 'compare decide',
  group: 'opinions',
  usage: [`compare decide POINT MEASURE ${pairDecisions.join('|')}`],
  about: 'cli.about-compare-decide',
  options: {},
  positionals: { least: 3, most: 3 },
  example: 'compare decide 6f2ac53f085d-d7#4 25f3ad5c8eb9-d1#6 accepted',

  async run({ positionals }, tools) {
    const [pointWord = '', measureWord = '', word = ''] = positionals;
    const decision = choiceWord(word, { known: pairDecisions, prefix: 'cli.pair', tools });
    const point = await findId(pointWord, 'points', tools);
    const measure = await findId(measureWord, 'measures', tools);
    const opinion = await ownerOf('points', point, tools);
    const feedback = await ownerOf('measures', measure, tools);
    const file = await tools.call('comparison.decide', { opinion, feedback, point, measure, decision });
    tools.printJson(file.comparison);
    tools.print(tools.say('cli.pair-decided', { decision: tools.say(`cli.pair.${decision}`), point, measure }));
    return 0;
  },
};

/** The opinion of a point, the report of a measure. */
async function ownerOf(kind: 'points' | 'measures', id: string, tools: Tools) {
  return (await nameableRecords(kind, tools)).find((one) => one.id === id)?.of ?? '';
}

export const coverPointCommand: Command = {
  name: 'compare cover',
  group: 'opinions',
  usage: [`compare cover POINT ${coverages.join('|')} [--feedback REPORT] [--missing TEXT]`],
  about: 'cli.about-compare-cover',
  options: pickOptions('feedback', 'missing'),
  positionals: { least: 2, most: 2 },
  example: 'compare cover 6f2ac53f085d-d7#6 partial --missing 没有说明考核办法',

  async run(given, tools) {
    const [pointWord = '', word = ''] = given.positionals;
    const chosen = choiceWord(word, { known: coverages, prefix: 'coverage', tools });
    const missing = given.option('missing') ?? '';
    if (chosen === 'proposed' && missing !== '') throw new UsageError('cli.missing-needs-coverage');
    const point = await findId(pointWord, 'points', tools);
    const opinion = await ownerOf('points', point, tools);
    const feedback = await feedbackOf(opinion, given, tools);
    const file = await tools.call('comparison.cover', { opinion, feedback, point, ...coverOf(chosen), missing });
    const standing = file.comparison.points.find((one) => one.point === point);
    tools.printJson(file.comparison);
    tools.print(
      tools.say('cli.coverage-decided', {
        point,
        coverage: tools.say(`coverage.${standing ? shownCoverage(standing) : 'none'}`),
      }),
    );
    return 0;
  },
};

/** What is refused or put off has an answer that does not do what was asked. */
function coverOf(chosen: (typeof coverages)[number]) {
  const refused = refusals.find((one) => one === chosen);
  if (refused !== undefined) return { coverage: 'partial' as const, refused };
  return { coverage: coverageSchema.safeParse(chosen).data ?? null };
}

export const decideFindingCommand: Command = {
  name: 'findings decide',
  group: 'opinions',
  usage: [`findings decide FINDING ${findingDecisions.join('|')} [--reason TEXT]`],
  about: 'cli.about-findings-decide',
  options: pickOptions('reason'),
  positionals: { least: 2, most: 2 },
  example: 'findings decide vague-promise-73835b747edd dismissed --reason 已在附件中写明数量',

  async run(given, tools) {
    const [findingWord = '', word = ''] = given.positionals;
    const decision = choiceWord(word, { known: findingDecisions, prefix: 'decision', tools });
    const reason = given.option('reason') ?? '';
    if (decision === 'dismissed' && reason.trim() === '')
      throw new UsageError('cli.option-missing', { option: 'reason' });
    const id = await findId(findingWord, 'findings', tools);
    const title = (await nameableRecords('findings', tools)).find((one) => one.id === id)?.title ?? id;
    const decided = await tools.call('findings.decide', { id, decision, reason });
    tools.printJson(decided);
    tools.print(tools.say('cli.finding-decided', { title, decision: tools.say(`decision.${decision}`) }));
    return 0;
  },
};
