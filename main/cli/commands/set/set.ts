import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { type OptionName, pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findRecord } from '../../records/find-record.ts';
import { refuseOptions } from '../facts/refuse-options.ts';
import { commitmentOptions, setCommitment } from './set-commitment.ts';
import { motionOptions, setMotion } from './set-motion.ts';
import { opinionOptions, setOpinion } from './set-opinion.ts';
import { pointOptions, setPoint } from './set-point.ts';
import { setSuggestion, suggestionOptions } from './set-suggestion.ts';

type Settable = {
  options: readonly OptionName[];
  set(id: string, given: Given, tools: Tools): Promise<number>;
};

/** What can be set of each kind of record. */
const settable = {
  points: { options: pointOptions, set: setPoint },
  opinions: { options: opinionOptions, set: setOpinion },
  suggestions: { options: suggestionOptions, set: setSuggestion },
  motions: { options: motionOptions, set: setMotion },
  commitments: { options: commitmentOptions, set: setCommitment },
} as const satisfies Record<string, Settable>;

type SettableKind = keyof typeof settable;

const kinds = Object.keys(settable) as SettableKind[];
const options: OptionName[] = [...new Set(kinds.flatMap((kind): readonly OptionName[] => settable[kind].options))];

function usageOf(word: string, kind: SettableKind): string {
  return `set ${word} ${settable[kind].options.map((name) => `[--${name}]`).join(' ')}`;
}

export const setCommand: Command = {
  name: 'set',
  group: 'facts',
  usage: [
    usageOf('POINT', 'points'),
    usageOf('OPINION', 'opinions'),
    usageOf('SUGGESTION', 'suggestions'),
    usageOf('MOTION', 'motions'),
    usageOf('COMMITMENT', 'commitments'),
  ],
  about: 'cli.about-set',
  options: pickOptions(...options, ...sureOptions),
  positionals: { least: 1, most: 1 },
  example:
    'set 6f2ac53f085d-d5#1 --organ 市卫生健康委员会 --work-limit 2026-12-31 --status in-progress --on 2026-09-20',

  async run(given, tools) {
    if (!options.some((name) => given.has(name))) throw new UsageError('cli.nothing-to-set');
    const found = await findRecord(given.positionals[0] ?? '', kinds, tools);
    const { options: own, set }: Settable = settable[found.kind];
    refuseOptions(
      given,
      options.filter((name) => !own.includes(name)),
      found,
      tools,
    );
    return set(found.id, given, tools);
  },
};
