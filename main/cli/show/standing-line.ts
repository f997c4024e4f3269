import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import type { Tools } from '../command.ts';
import { tellNewOrgans } from '../records/organ-word.ts';

/** A record that is followed, with the kind that says which. */
export type Standing =
  | { kind: 'opinions'; record: OpinionRecord }
  | { kind: 'points'; record: PointRecord }
  | { kind: 'suggestions'; record: SuggestionRecord }
  | { kind: 'motions'; record: MotionRecord }
  | { kind: 'commitments'; record: Pick<CommitmentRow, 'title' | 'state' | 'organ' | 'due'> };

type Facts = { title: string; status: string; organs: (string | null)[]; due: string | null; apart?: Day[] };
/** The day of one of several organs whose days differ. */
type Day = { organ: string; due: string | null };

function daysApart({ lead, due, alsoTo = [] }: OpinionRecord): Day[] {
  const all = [{ organ: lead ?? '', due }, ...alsoTo].map((one) => ({ organ: one.organ, due: one.due?.date ?? null }));
  return new Set(all.map((one) => one.due)).size > 1 ? all : [];
}

function factsOf({ kind, record }: Standing, say: Tools['say']): Facts {
  const { title } = record;
  switch (kind) {
    case 'opinions':
      return {
        title,
        status: say(`stage.${record.stage}`),
        organs: [record.lead, ...(record.alsoTo ?? []).map(({ organ }) => organ)],
        due: record.due?.date ?? null,
        apart: daysApart(record),
      };
    case 'points':
      return { title, status: say(`status.${record.status}`), organs: [record.lead], due: record.due?.date ?? null };
    case 'suggestions': {
      const due = record.rounds.at(-1)?.due?.date ?? null;
      return { title, status: say(`suggestion-status.${record.status}`), organs: record.lead, due };
    }
    case 'motions': {
      const status = say(`motion-status.${record.status}`);
      return { title, status, organs: [record.lead], due: record.due?.date ?? null };
    }
    case 'commitments': {
      const status = say(`commitment-state.${record.state}`);
      return { title, status, organs: [record.organ], due: record.due };
    }
  }
}

/** Where a record stands now, in one line: what it is, its status, who does it, its due date. */
export async function standingLine(standing: Standing, tools: Tools): Promise<string> {
  const { say } = tools;
  const { title, status, organs, due, apart = [] } = factsOf(standing, say);
  const names = await tools.organNames();
  const nameOf = (id: string) => names.get(id) ?? id;
  const until = (day: string | null) => (day === null ? say('cli.no-due') : say('cli.due-on', { due: day }));
  const who = organs.flatMap((id) => (id === null ? [] : [nameOf(id)]));
  const facts =
    apart.length > 0
      ? [status, ...apart.map((one) => `${nameOf(one.organ)}${until(one.due)}`)]
      : [status, ...who, until(due)];
  return say('cli.stands', {
    kind: say(`cli.one-${standing.kind}`),
    title,
    facts: facts.join(say('cli.comma')),
  });
}

/** Answers a change: the record in JSON, or where it stands now. Gives the exit code. */
export async function tellStanding(
  standing: Standing,
  tools: Tools,
  value: unknown = standing.record,
): Promise<number> {
  tools.printJson(value);
  if (tools.isJson) return 0;
  tools.print(await standingLine(standing, tools));
  await tellNewOrgans(tools);
  return 0;
}
