import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Check } from '#shared/domain/verdict.ts';
import { type Voted, votesOf } from '#shared/domain/votes-of-round.ts';
import { VerdictForm } from './VerdictForm.tsx';

const checks = ['done', 'partly-done', 'not-done'] as const satisfies readonly Check['value'][];

/** What the organ says, what the committee found, how the session voted: side by side, never mixed. */
export function Verdicts({ point, opinion }: { point: PointRecord; opinion: Voted }) {
  const say = useText();
  const [form, setForm] = useState<{ kind: 'self-report' } | { kind: 'check'; value: Check['value'] } | null>(null);
  const { selfReport, check } = point;
  return (
    <section className="verdicts" aria-label={say('opinions.check')}>
      <Verdict label={say('opinions.self-report')} note={selfReport?.note}>
        {selfReport ? (
          <>
            <StatusTag>{say(`self-report.${selfReport.value}`)}</StatusTag>
            <span className="cite">{say('opinions.verdict-by', { by: selfReport.by, on: selfReport.on })}</span>
            {selfReport.citation ? <CitationLink citation={selfReport.citation} /> : null}
          </>
        ) : (
          <span className="cite">{say('opinions.none-yet')}</span>
        )}
        <Button size="small" onClick={() => setForm({ kind: 'self-report' })}>
          {say('opinions.record-self-report')}
        </Button>
      </Verdict>
      <Verdict label={say('opinions.check')} note={check?.note}>
        {check ? (
          <>
            <StatusTag tone={check.value === 'done' ? 'done' : check.value === 'not-done' ? 'act' : 'soon'}>
              {say(`check.${check.value}`)}
            </StatusTag>
            <span className="cite">{say('opinions.verdict-by', { by: check.by, on: check.on })}</span>
          </>
        ) : null}
        {checks.map((value) => (
          <Button key={value} size="small" onClick={() => setForm({ kind: 'check', value })}>
            {say(`check.${value}`)}
          </Button>
        ))}
      </Verdict>
      <VoteVerdicts point={point} opinion={opinion} />
      {form ? (
        <VerdictForm
          point={point}
          kind={form.kind}
          initial={form.kind === 'check' ? form.value : 'done'}
          onClose={() => setForm(null)}
        />
      ) : null}
    </section>
  );
}

/** How the session voted: on all reports together, or on the report of each organ that answers for the point. */
function VoteVerdicts({ point, opinion }: { point: PointRecord; opinion: Voted }) {
  const say = useText();
  const { nameOf } = useOrgans();
  const own = votesOf(point);
  const votes = own.length > 0 ? own : votesOf({ vote: opinion.vote });
  const label = say('opinions.vote-label');
  if (votes.length === 0) {
    return (
      <Verdict label={label} note={undefined}>
        <span className="cite">{say('opinions.none-yet')}</span>
      </Verdict>
    );
  }
  return votes.map(({ organ, value, meeting, on, note }) => (
    <Verdict key={organ ?? 'all'} label={organ === null ? label : `${label} ${nameOf(organ)}`} note={note}>
      <StatusTag tone={value === 'dissatisfied' ? 'act' : 'neutral'}>{say(`vote.${value}`)}</StatusTag>
      <span className="cite">{say('opinions.verdict-by', { by: meeting, on })}</span>
    </Verdict>
  ));
}

function Verdict({ label, note, children }: { label: string; note: string | undefined; children: ReactNode }) {
  return (
    <div className="verdict">
      <div className="soft small">{label}</div>
      <div className="row">{children}</div>
      {note ? <div className="small">{note}</div> : null}
    </div>
  );
}
