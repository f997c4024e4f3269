import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Check, Vote } from '#shared/domain/verdict.ts';
import { VerdictForm } from './VerdictForm.tsx';

const checks = ['done', 'partly-done', 'not-done'] as const satisfies readonly Check['value'][];

/** What the organ says, what the committee found, how the session voted: side by side, never mixed. */
export function Verdicts({ point, vote }: { point: PointRecord; vote: Vote | null }) {
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
      <Verdict label={say('opinions.vote-label')} note={vote?.note}>
        {vote ? (
          <>
            <StatusTag tone={vote.value === 'dissatisfied' ? 'act' : 'neutral'}>{say(`vote.${vote.value}`)}</StatusTag>
            <span className="cite">{say('opinions.verdict-by', { by: vote.meeting, on: vote.on })}</span>
          </>
        ) : (
          <span className="cite">{say('opinions.none-yet')}</span>
        )}
      </Verdict>
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

function Verdict({ label, note, children }: { label: string; note: string | undefined; children: ReactNode }) {
  return (
    <div className="verdict">
      <div className="soft small">{label}</div>
      <div className="row">{children}</div>
      {note ? <div className="small">{note}</div> : null}
    </div>
  );
}
