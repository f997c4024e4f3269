import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { DueField } from '#renderer/dues/DueField.tsx';
import { FactTimeline } from '#renderer/facts/FactTimeline.tsx';
import { useStrikeChase } from '#renderer/facts/use-strike-chase.ts';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { Sureness } from '#renderer/ui/Sureness.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { Duty, DutyKind } from '#shared/domain/duty.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { Verdicts } from '../points/Verdicts.tsx';
import { NoteField } from '../ui/NoteField.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { PointActions } from './PointActions.tsx';
import { pointTimeline } from './point-timeline.ts';
import { RoundList } from './RoundList.tsx';
import { StatusField } from './StatusField.tsx';

/** One point: its locked words, what the office keeps about it, the three verdicts side by side. */
export function PointPanel(props: {
  file: OpinionFile;
  point: PointRecord;
  previous: string | null;
  next: string | null;
  onChoose: (point: string) => void;
}) {
  const say = useText();
  const { file, point } = props;
  const { mutate: update } = useChange('points.update');
  const { nameOf } = useOrgans();
  const onStrike = useStrikeChase('points', point);
  return (
    <>
      <div className="point-original">
        <div className="row">
          <span className="soft small">{say('opinions.original')}</span>
          <CitationLink citation={point.citation} paper={file.sourceTitle} />
          <span className="push" />
          <PointActions file={file} point={point} />
          <Button
            size="small"
            disabled={!props.previous}
            onClick={() => props.previous && props.onChoose(props.previous)}
          >
            {say('opinions.previous')}
          </Button>
          <Button size="small" disabled={!props.next} onClick={() => props.next && props.onChoose(props.next)}>
            {say('opinions.next')}
          </Button>
        </div>
        <PaperText text={point.citation.quote} />
        <RecordOffers collection="points" record={point.id} />
        {point.state === 'proposed' ? (
          <Sureness confidence={point.confidence} because={point.because} sentence="reading.proposed" />
        ) : null}
        {point.merged?.map((part) => (
          <div key={part.id}>
            <span className="soft small">{say('opinions.merged-from')}</span> <CitationLink citation={part.citation} />
            <PaperText text={part.citation.quote} />
          </div>
        ))}
      </div>
      <div className="point-panel">
        <div className="point-fields">
          <Field label={say('opinions.lead')}>
            <OrgansInput
              label={say('opinions.lead')}
              organs={pointLeads(point)}
              document={point.citation.document}
              onChange={([lead = null, ...alsoLead]) => update({ id: point.id, lead, alsoLead })}
            />
          </Field>
          {point.groups ? <Field label={say('preview.field.groups')}>{point.groups.join('、')}</Field> : null}
          <Field label={say('opinions.status')}>
            <StatusField opinion={file.opinion} addressed={file.addressed} point={point} />
          </Field>
          <PointDues file={file} point={point} />
          <Field label={say('opinions.support')}>
            <OrgansInput
              label={say('opinions.support')}
              placeholder={say('opinions.support-add')}
              organs={point.support}
              document={point.citation.document}
              onChange={(support) => update({ id: point.id, support })}
            />
          </Field>
          <Field label={say('opinions.next-step')}>
            <NoteField
              label={say('opinions.next-step')}
              value={point.nextStep}
              onSave={(nextStep) => update({ id: point.id, nextStep })}
            />
          </Field>
          <Field label={say('opinions.note')}>
            <NoteField
              label={say('opinions.note')}
              value={point.note}
              onSave={(note) => update({ id: point.id, note })}
            />
          </Field>
        </div>
        <Verdicts point={point} opinion={file.opinion} />
        <EvidenceList evidence={file.evidence.filter((one) => one.point === point.id)} />
        <FactTimeline title={say('opinions.history')} facts={pointTimeline(point, say, nameOf)} onStrike={onStrike} />
        <ValueHistory record={point.id} />
        <RoundList point={point} />
      </div>
    </>
  );
}

/**
 * The report on the whole opinion that answers a point without a day of its own. Where several organs report, that of the point's organ:
 * nobody is called late for another; none where its organ owes no report itself.
 */
function reportOn({ lead, round, due }: PointRecord, duties: readonly Duty[]): Duty[] {
  const reports = duties.filter(
    (duty) => duty.collection === 'opinions' && duty.kind === 'written-report' && duty.round === round,
  );
  const owed = reports.length > 1 && lead !== null ? reports.filter(({ organs }) => organs.includes(lead)) : reports;
  return owed.filter((duty) => duty.due !== null && duty.due.date === due?.date);
}

/** When the written answer is due, and by when the work itself is to be done. */
function PointDues({ file, point }: { file: OpinionFile; point: PointRecord }) {
  const say = useText();
  const { mutateAsync: update } = useChange('points.update', { quiet: true });
  const { id, round } = point;
  const owed = (kind: DutyKind) =>
    file.duties.filter((duty) => duty.record === id && duty.round === round && duty.kind === kind);
  const own = owed('written-report');
  return (
    <>
      <Field label={say('opinions.due')}>
        <DueField
          label={say('opinions.due')}
          kind="written-report"
          due={point.due}
          duties={own.length > 0 ? own : reportOn(point, file.duties)}
          target={{ collection: 'points', id, which: 'due' }}
          onFirst={(due) => update({ id, due })}
        />
      </Field>
      <Field label={say('opinions.limit')}>
        <DueField
          label={say('opinions.limit')}
          kind="carry-out"
          due={point.limit}
          duties={owed('carry-out')}
          target={{ collection: 'points', id, which: 'limit' }}
          onFirst={(limit) => update({ id, limit })}
        />
      </Field>
    </>
  );
}
