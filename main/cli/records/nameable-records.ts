import { yearOfSuggestion } from '#shared/domain/figures/suggestion-scope.ts';
import type { Tools } from '../command.ts';
import type { Nameable, RecordKind } from './record-kind.ts';

/** A suggestion or motion with the number by which everybody calls it. */
function numbered<R extends Nameable>({ id, title, number, session }: R): Nameable {
  return { id, title, number: number ?? null, session: session ?? null };
}

async function measures(tools: Tools): Promise<Nameable[]> {
  const reports = await tools.call('feedback.list', {});
  const files = await Promise.all(reports.map(({ id }) => tools.call('feedback.get', { id })));
  return files.flatMap((file) =>
    file.measures.map(({ id, title }, at) => ({ id, title, of: file.feedback.id, place: at + 1 })),
  );
}

/** Evidence stands with its point, in the file of the opinion. */
async function evidence(tools: Tools): Promise<Nameable[]> {
  const points = await tools.call('points.list', {});
  const proved = new Set(points.filter((point) => point.evidence.length > 0).map((point) => point.opinion));
  const files = await Promise.all([...proved].map((id) => tools.call('opinions.get', { id })));
  return files.flatMap((file) => file.evidence);
}

/** How the records of each kind are called. Lists of other kinds are not asked for. */
const loaders: Record<RecordKind, (tools: Tools) => Promise<Nameable[]>> = {
  opinions: (tools) => tools.call('opinions.list', {}),
  feedback: (tools) => tools.call('feedback.list', {}),
  points: async (tools) =>
    (await tools.call('points.list', {})).map(({ id, title, opinion, number }) => ({
      id,
      title,
      of: opinion,
      place: number,
    })),
  suggestions: async (tools) =>
    (await tools.call('suggestions.list', {})).map((one) => ({
      ...numbered(one),
      year: yearOfSuggestion({ documents: {} }, one),
    })),
  motions: async (tools) => (await tools.call('motions.list', {})).map(numbered),
  // A promise without words of its own bears the title of its suggestion, which means the suggestion.
  commitments: async (tools) =>
    (await tools.call('commitments.list', {})).map(({ id, title, answer }) => ({
      id,
      title: answer?.words === null ? id : title,
    })),
  organs: async (tools) =>
    (await tools.call('organs.list', {})).map(({ id, title, shortNames, formerNames, otherIds, merged = [] }) => ({
      id,
      title,
      names: [...shortNames, ...formerNames, ...otherIds, ...merged.flatMap((one) => [one.title, ...one.names])],
    })),
  meetings: async (tools) =>
    (await tools.call('meetings.list', {})).map(({ id, title, otherIds }) => ({ id, title, names: otherIds })),
  deputies: async (tools) =>
    (await tools.call('deputies.list', {})).map(({ id, title, otherIds }) => ({ id, title, names: otherIds })),
  sources: async (tools) =>
    (await tools.call('sources.list', {})).map(({ id, title, name }) => ({ id, title, names: [name] })),
  documents: async (tools) =>
    (await tools.call('documents.list', {})).map(({ id, title, number }) => ({
      id,
      title,
      names: number === undefined ? [] : [number],
    })),
  targets: (tools) => tools.call('targets.list', {}),
  projects: async (tools) => (await tools.call('projects.list', {})).map(({ id, title }) => ({ id, title })),
  measures,
  identities: (tools) => tools.call('identities.list', {}),
  findings: async (tools) =>
    (await tools.call('findings.list', {})).map(({ id, title }) => ({ id, title: tools.tell(title) })),
  evidence,
  briefs: (tools) => tools.call('briefs.history', {}),
  templates: (tools) => tools.call('templates.list', {}),
  rules: async (tools) => (await tools.call('rules.list', {})).map(({ id, title }) => ({ id, title })),
};

/** Every record of a kind with the names that lead to it. */
export function nameableRecords(kind: RecordKind, tools: Tools): Promise<Nameable[]> {
  return loaders[kind](tools);
}
