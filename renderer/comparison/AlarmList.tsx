import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { CallOutput } from '#shared/contract/contract.ts';

export type AlarmRow = CallOutput<'findings.list'>[number];

/** Alarms of this feedback report with both places; one that a person dismissed stays dismissed, with the reason. */
export function AlarmList({ alarms }: { alarms: readonly AlarmRow[] }) {
  const say = useText();
  const tell = useTell();
  const [asked, setAsked] = useState<AlarmRow | null>(null);
  const { mutate: decide } = useChange('findings.decide');
  // Points without an answer stand in the list of points already.
  const rows = alarms.filter((alarm) => alarm.kind !== 'unanswered');
  const open = rows.filter((alarm) => alarm.decision !== 'dismissed');
  const dismissed = rows.filter((alarm) => alarm.decision === 'dismissed');
  if (rows.length === 0) return null;
  return (
    <section aria-label={say('comparison.alarms')}>
      <h2 className="section-title">{say('comparison.alarms-count', { count: open.length })}</h2>
      <ul className="side-list">
        {[...open, ...dismissed].map((alarm) => (
          <li key={alarm.id} data-dismissed={alarm.decision === 'dismissed' || undefined}>
            <div className="alarm-title">
              <StatusTag tone={alarm.decision === 'dismissed' ? 'neutral' : 'soon'}>
                {say(`finding-kind.${alarm.kind}`)}
              </StatusTag>{' '}
              {alarm.citations[0] ? `“${alarm.citations[0].quote.slice(0, 60)}”` : tell(alarm.title)}
            </div>
            <div className="cite">{tell(alarm.because)}</div>
            {alarm.reason ? (
              <div className="cite">{say('comparison.dismissed-because', { reason: alarm.reason })}</div>
            ) : null}
            <div className="row">
              {alarm.citations.map((citation) => (
                <CitationLink
                  key={`${citation.document} ${citation.firstLine} ${citation.quote}`}
                  citation={citation}
                />
              ))}
              <span className="push" />
              {alarm.decision === 'dismissed' ? (
                <Button size="small" onClick={() => decide({ id: alarm.id, decision: 'open' })}>
                  {say('comparison.take-back')}
                </Button>
              ) : (
                <Button size="small" onClick={() => setAsked(alarm)}>
                  {say('comparison.dismiss')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <TextPrompt
        open={asked !== null}
        title={say('comparison.dismiss-title')}
        label={say('comparison.dismiss-reason')}
        initial=""
        onCancel={() => setAsked(null)}
        onSave={(reason) => {
          setAsked(null);
          if (asked) decide({ id: asked.id, decision: 'dismissed', reason });
        }}
      />
    </section>
  );
}
