import type { CallInput, CallName } from '#shared/contract/contract.ts';
import { commitmentStates } from '#shared/domain/commitment-state.ts';
import { documentKinds } from '#shared/domain/document-kind.ts';
import { motionStatuses } from '#shared/domain/motion-status.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';
import { promiseSigns } from '#shared/domain/promises/promise-sign.ts';
import { suggestionStatuses } from '#shared/domain/suggestion-status.ts';
import type { allLists } from '#shared/lists/all-lists.ts';
import type { Given, Tools } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { neededChoice } from '../../options/read-choice.ts';
import { offersInWords } from '../../records/find-offer.ts';
import { findId, findRecord } from '../../records/find-record.ts';
import { foundThen } from '../../records/found-then.ts';
import type { RecordKind } from '../../records/record-kind.ts';
import { tellLater, tellMerger } from '../../records/tell-merger.ts';
import { takesDay, toolsAsOf } from '../../tools-as-of.ts';
import { asOfInput } from '../overview/as-of.ts';

/** Reads the value of an option that narrows a list. */
export type Filter = (given: Given, tools: Tools) => string | Promise<string>;

export const listFilters = [
  'opinion',
  'feedback',
  'source',
  'kind',
  'meeting',
  'organ',
  'status',
  'state',
  'promise',
  'period',
  'role',
] as const satisfies OptionName[];

type ListFilter = (typeof listFilters)[number];

function record(option: ListFilter, kind: RecordKind): Filter {
  return (given, tools) => findId(given.option(option) ?? '', kind, tools);
}

/** An organ, under whatever name; one that went into another is said to have done so. */
const organ: Filter = async (given, tools) => {
  const word = given.option('organ') ?? '';
  const [asOf, then] = [asOfInput(given), toolsAsOf(tools, asOfInput(given))];
  const { id } = await foundThen(word, asOf, { now: tools, then }, (one, from) => findRecord(one, ['organs'], from));
  await tellMerger(word, then);
  await tellLater(id, asOf, tools);
  return id;
};

function choice(option: ListFilter, known: readonly string[], prefix: string): Filter {
  return (given, tools) => neededChoice(given, option, { known, prefix, tools });
}

function words(option: ListFilter): Filter {
  return (given) => given.option(option) ?? '';
}

type Listed = { id: string; title: string };
export type List = {
  load(filter: Record<string, string>, tools: Tools): Promise<Listed[]>;
  filters: Partial<Record<ListFilter, Filter>>;
  /** It can be asked for a day that is past. */
  isDated?: boolean;
};

/** A list that a call of the contract gives; the filters are the fields of its input. */
function listOf<N extends CallName>(name: N, filters: List['filters'] = {}): List {
  return {
    filters,
    isDated: takesDay(name),
    load: async (filter, tools) => (await tools.call(name, filter as CallInput<N>)) as unknown as Listed[],
  };
}

/** Which call lists a kind of record, and which options narrow it. Each has its columns in `shared/lists`. */
export const lists = {
  sources: listOf('sources.list'),
  documents: listOf('documents.list', {
    source: record('source', 'sources'),
    kind: choice('kind', documentKinds, 'kind'),
    meeting: words('meeting'),
  }),
  opinions: listOf('opinions.list', {
    source: record('source', 'sources'),
    status: choice('status', ['open', 'closed'], 'cli.list-status'),
  }),
  points: listOf('points.list', {
    opinion: record('opinion', 'opinions'),
    organ,
    status: choice('status', pointStatuses, 'status'),
  }),
  feedback: listOf('feedback.list', { opinion: record('opinion', 'opinions') }),
  motions: listOf('motions.list', { status: choice('status', motionStatuses, 'motion-status') }),
  suggestions: listOf('suggestions.list', {
    organ,
    status: choice('status', suggestionStatuses, 'suggestion-status'),
    promise: choice('promise', promiseSigns, 'promise-sign'),
  }),
  commitments: listOf('commitments.list', {
    organ,
    state: choice('state', commitmentStates, 'commitment-state'),
  }),
  targets: listOf('targets.list', {
    period: words('period'),
    role: choice('role', ['target', 'actual'], 'target-role'),
  }),
  organs: listOf('organs.list'),
  meetings: listOf('meetings.list'),
  deputies: listOf('deputies.list'),
  projects: listOf('projects.list'),
  identities: {
    filters: { status: choice('status', ['open', 'decided'], 'cli.identity-status') },
    load: ({ status }, tools) => tools.call('identities.list', status === undefined ? {} : { open: status === 'open' }),
  },
  offers: {
    filters: { source: record('source', 'sources') },
    load: async (filter, tools) => offersInWords(await tools.call('offers.list', filter), tools),
  },
  findings: listOf('findings.list', {
    opinion: record('opinion', 'opinions'),
    feedback: record('feedback', 'feedback'),
  }),
  lists: listOf('lists.list'),
  rules: listOf('rules.list'),
  briefs: listOf('briefs.history'),
  templates: listOf('templates.list'),
  backups: listOf('backups.list'),
} as const satisfies Partial<Record<keyof typeof allLists, List>>;

export type ListName = keyof typeof lists;
