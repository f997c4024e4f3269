import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DueField } from '#renderer/dues/DueField.tsx';
import { DueOrigin } from '#renderer/dues/DueOrigin.tsx';
import { DutyTag } from '#renderer/dues/DutyTag.tsx';
import { OpenExtensions } from '#renderer/dues/OpenExtensions.tsx';
import { ChaseForm } from '#renderer/facts/ChaseForm.tsx';
import { FactTimeline } from '#renderer/facts/FactTimeline.tsx';
import { useStrikeChase } from '#renderer/facts/use-strike-chase.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { isAskedOf } from '#shared/domain/addressees.ts';
import { duesMeant } from './dues-meant.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { OpenHandOvers } from './OpenHandOvers.tsx';
import { OpinionFactForm } from './OpinionFactForm.tsx';
import { OpinionRedoForm } from './OpinionRedoForm.tsx';
import { handOverKey, opinionTimeline } from './opinion-timeline.ts';

/** The stage, which follows from the facts, and the due dates of the round under way. */
export function OpinionProgress({ file }: { file: OpinionFile }) {
  const { opinion, duties } = file;
  const say = useText();
  const [form, setForm] = useState<'record' | 'chase' | 'redo' | null>(null);
  const close = () => setForm(null);
  const hint = opinion.handedOverOn ? undefined : say('dues.none-yet');
  const ofRound = duties.filter((duty) => duty.round === opinion.round);
  const { nameOf } = useOrgans();
  const further = opinion.alsoTo ?? [];
  const isFirstAsked = further.length === 0 || isAskedOf(opinion, opinion.lead, nameOf);
  // Where several organs have it, the first row is that of the first.
  const own = further.length > 0 && opinion.lead !== null ? { organ: opinion.lead } : {};
  const isFirst = (duty: (typeof duties)[number]) => !further.some(({ organ }) => duty.organs.includes(organ));
  const stage = ofRound.find((duty) => duty.kind === 'stage-report' && isFirst(duty));
  const isDue = (date: string | undefined) => (duty: (typeof duties)[number]) =>
    duty.kind === 'written-report' && duty.due?.date === date && isFirst(duty);
  return (
    <div className="stack">
      <Field label={say('column.stage')}>
        <div className="row">
          <StatusTag>{say(`stage.${opinion.stage}`)}</StatusTag>
          {opinion.round > 1 ? <StatusTag>{say('opinions.round', { number: opinion.round })}</StatusTag> : null}
          <Button size="small" onClick={() => setForm('record')}>
            {say('facts.record')}
          </Button>
          <Button size="small" onClick={() => setForm('chase')}>
            {say('chase.record')}
          </Button>
          {opinion.handedOverOn ? (
            <Button size="small" onClick={() => setForm('redo')}>
              {say('facts.redo')}
            </Button>
          ) : null}
        </div>
      </Field>
      <Field label={say('owed.draft')}>
        <DueField
          label={say('owed.draft')}
          kind="draft"
          due={opinion.draftDue}
          duties={ofRound.filter((duty) => duty.kind === 'draft' && isFirst(duty))}
          target={{ collection: 'opinions', id: opinion.id, which: 'draft', ...own }}
          hint={hint}
        />
      </Field>
      {stage?.due ? (
        <Field label={say('owed.stage-report')}>
          <div className="row">
            <span className="num">{stage.due.date}</span>
            <DutyTag duties={[stage]} />
          </div>
          <DueOrigin due={stage.due} kind="stage-report" />
        </Field>
      ) : null}
      <Field label={say('owed.written-report')}>
        {isFirstAsked ? (
          <DueField
            label={say('owed.written-report')}
            kind="written-report"
            due={opinion.due}
            duties={ofRound.filter(isDue(opinion.due?.date))}
            target={{ collection: 'opinions', id: opinion.id, which: 'due', ...own }}
            hint={hint}
          />
        ) : null}
        <OpenHandOvers file={file} />
        <OpenExtensions
          kind="written-report"
          extensions={file.extensions}
          meant={(said) =>
            duesMeant(file, said, {
              whole: say('owed.written-report'),
              of: (number) => say('dues.report-on-point', { number }),
            })
          }
        />
      </Field>
      {further
        .filter(({ organ }) => isAskedOf(opinion, organ, nameOf))
        .map(({ organ, due }) => (
          <Field key={organ} label={say('opinions.report-of', { organ: nameOf(organ) })}>
            <DueField
              label={say('opinions.report-of', { organ: nameOf(organ) })}
              kind="written-report"
              due={due}
              duties={ofRound.filter((duty) => duty.kind === 'written-report' && duty.organs.includes(organ))}
              target={{ collection: 'opinions', id: opinion.id, which: 'due', organ }}
            />
          </Field>
        ))}
      {form === 'record' ? <OpinionFactForm opinion={opinion} onClose={close} /> : null}
      {form === 'chase' ? <ChaseForm collection="opinions" id={opinion.id} onClose={close} /> : null}
      {form === 'redo' ? <OpinionRedoForm opinion={opinion} onClose={close} /> : null}
    </div>
  );
}

/** Everything that happened; what was entered by mistake is struck, the hand-over is put right by its form. */
export function OpinionTimeline({ file }: { file: OpinionFile }) {
  const say = useText();
  const { nameOf } = useOrgans();
  const [isCorrecting, setCorrecting] = useState(false);
  const strike = useChange('opinions.strike');
  const { opinion } = file;
  const onStrike = useStrikeChase('opinions', opinion, (act) => strike.mutate({ id: opinion.id, act }));
  return (
    <>
      <FactTimeline
        title={say('facts.timeline')}
        facts={opinionTimeline(file, say, nameOf)}
        onStrike={onStrike}
        action={(fact) =>
          fact.key === handOverKey ? (
            <Button size="small" type="text" onClick={() => setCorrecting(true)}>
              {say('facts.correct')}
            </Button>
          ) : null
        }
      />
      {isCorrecting ? <HandOverForm opinion={opinion} onClose={() => setCorrecting(false)} /> : null}
    </>
  );
}
