import type { CallOutput } from '#shared/contract/contract.ts';
import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { Refusal, type Tools } from '../../command.ts';
import type { FoundRecord, RecordKind } from '../../records/record-kind.ts';
import type { PointFile } from '../../show/point-sheet.ts';

/** A record as it is shown: those that are followed with their file, the others as they are. */
export type Shown =
  | { kind: 'opinions'; file: CallOutput<'opinions.get'> }
  | { kind: 'points'; file: PointFile }
  | { kind: 'suggestions'; file: CallOutput<'suggestions.get'> }
  | { kind: 'motions'; file: CallOutput<'motions.get'> }
  | { kind: 'commitments'; file: CommitmentRow }
  | { kind: 'organs'; file: CallOutput<'organs.get'> }
  | { kind: 'identities'; file: IdentityRow }
  | { kind: 'documents'; file: CallOutput<'documents.text'> }
  | { kind: 'plain'; file: object };

/** The calls that give the records of a kind that has no call for one. */
const lists = {
  meetings: 'meetings.list',
  deputies: 'deputies.list',
  commitments: 'commitments.list',
  targets: 'targets.list',
  projects: 'projects.list',
  findings: 'findings.list',
  identities: 'identities.list',
  briefs: 'briefs.history',
  templates: 'templates.list',
  rules: 'rules.list',
} as const satisfies Partial<Record<RecordKind, string>>;

async function listed(kind: keyof typeof lists, id: string, tools: Tools) {
  const records: readonly { id: string }[] = await tools.call(lists[kind], {});
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Refusal('cli.not-found', { id });
  return record;
}

/** A point stands in the file of its opinion, with its proofs and what is owed for it. */
async function pointFile(id: string, tools: Tools): Promise<PointFile> {
  // A withdrawn point is in no list; the id of a point begins with that of its opinion.
  const file = await tools.call('opinions.get', { id: id.replace(/-p\d+$/, '') });
  const point = file.points.find((one) => one.id === id);
  if (!point) throw new Refusal('cli.not-found', { id });
  return {
    point,
    opinionTitle: file.opinion.title,
    evidence: file.evidence.filter((one) => one.point === id),
    duties: file.duties.filter((duty) => duty.collection === 'points' && duty.record === id),
  };
}

async function measure(id: string, tools: Tools): Promise<object> {
  for (const { id: report } of await tools.call('feedback.list', {})) {
    const found = (await tools.call('feedback.get', { id: report })).measures.find((one) => one.id === id);
    if (found) return found;
  }
  throw new Refusal('cli.not-found', { id });
}

async function proof(id: string, tools: Tools): Promise<object> {
  for (const { opinion, evidence } of await tools.call('points.list', {})) {
    if (!evidence.includes(id)) continue;
    const found = (await tools.call('opinions.get', { id: opinion })).evidence.find((one) => one.id === id);
    if (found) return found;
  }
  throw new Refusal('cli.not-found', { id });
}

/** Everything of one record. Throws Refusal and CoreError when it is not there. */
export async function loadShown({ kind, id }: FoundRecord, tools: Tools): Promise<Shown> {
  switch (kind) {
    case 'opinions':
      return { kind, file: await tools.call('opinions.get', { id }) };
    case 'points':
      return { kind, file: await pointFile(id, tools) };
    case 'suggestions':
      return { kind, file: await tools.call('suggestions.get', { id }) };
    case 'motions':
      return { kind, file: await tools.call('motions.get', { id }) };
    case 'commitments':
      return { kind, file: (await listed(kind, id, tools)) as CommitmentRow };
    case 'identities':
      return { kind, file: (await listed(kind, id, tools)) as IdentityRow };
    case 'feedback':
      return { kind: 'plain', file: await tools.call('feedback.get', { id }) };
    case 'organs':
      return { kind, file: await tools.call('organs.get', { id }) };
    case 'sources':
      return { kind: 'plain', file: await tools.call('sources.get', { id }) };
    case 'documents':
      return { kind, file: await tools.call('documents.text', { id }) };
    case 'measures':
      return { kind: 'plain', file: await measure(id, tools) };
    case 'evidence':
      return { kind: 'plain', file: await proof(id, tools) };
    default:
      return { kind: 'plain', file: await listed(kind, id, tools) };
  }
}
