import { Button } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { attachSentence } from '#shared/messages/attach-sentence.ts';
import { ReceivedForm } from './ReceivedForm.tsx';

/** The feedback reports of an opinion, each with its measures to fold out. */
export function FeedbackList({ opinion, feedback }: { opinion: OpinionRecord; feedback: FeedbackRecord[] }) {
  const say = useText();
  return (
    <section aria-label={say('opinions.feedback')}>
      <h2 className="section-title">{say('opinions.feedback')}</h2>
      {feedback.length === 0 ? <p className="cite feedback-none">{say('opinions.no-feedback')}</p> : null}
      {feedback.map((report) => (
        <FeedbackEntry key={report.id} report={report} opinion={opinion} />
      ))}
    </section>
  );
}

function FeedbackEntry({ report, opinion }: { report: FeedbackRecord; opinion: OpinionRecord }) {
  const say = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const attach = useChange('feedback.attach');
  const candidate = report.candidates.find((one) => one.opinion === opinion.id);
  return (
    <div className="feedback-entry">
      <a href={toAddress('reader', [report.document])}>{report.title}</a>
      <div className="tags">
        <StatusTag>{say(`feedback-version.${report.version}`)}</StatusTag>
        {report.attachment === 'confirmed' ? null : (
          <StatusTag tone="soon">{say(`attachment.${report.attachment}`)}</StatusTag>
        )}
        <span className="cite">
          {receivedDay(report) === null
            ? say('opinions.receipt-unknown', { date: report.receivedOn ?? '—' })
            : say('opinions.received', { date: receivedDay(report) ?? '' })}
        </span>
        <Button size="small" type="text" onClick={() => setCorrecting(true)}>
          {say(receivedDay(report) === null ? 'opinions.enter-receipt' : 'facts.correct')}
        </Button>
      </div>
      {candidate && report.attachment !== 'confirmed' ? (
        <p className="cite">
          {say('opinions.sure', {
            percent: Math.round(candidate.score * 100),
            because: attachSentence(say, candidate),
          })}
        </p>
      ) : null}
      <RecordOffers collection="feedback" record={report.id} />
      <div className="row">
        <Button size="small" href={toAddress('comparison', [opinion.id, report.id])}>
          {say('opinions.compare-with')}
        </Button>
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say(isOpen ? 'opinions.hide-measures' : 'opinions.show-measures')}
        </Button>
        {report.attachment === 'confirmed' ? (
          <Button size="small" href={toAddress('feedback', [report.id])}>
            {say('opinions.answers-more')}
          </Button>
        ) : (
          <Button size="small" onClick={() => attach.mutate({ id: report.id, opinion: opinion.id })}>
            {say('opinions.attach-here')}
          </Button>
        )}
      </div>
      {isOpen ? <Measures feedback={report.id} /> : null}
      {isCorrecting ? <ReceivedForm report={report} onClose={() => setCorrecting(false)} /> : null}
    </div>
  );
}

function Measures({ feedback }: { feedback: string }) {
  const say = useText();
  const file = useCall('feedback.get', { id: feedback });
  return (
    <Answer of={file}>
      {({ measures }) => (
        <>
          <p className="cite">{say('opinions.measures', { count: measures.length })}</p>
          <ul>
            {measures.map((measure) => (
              <li key={measure.id} className={measure.level > 1 ? 'measure inner' : 'measure'}>
                {measure.title} <CitationLink citation={measure.citation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}
