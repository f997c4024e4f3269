import { Checkbox } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { OfferMark } from '#renderer/offers/OfferMark.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { takeFocus } from '#renderer/ui/take-focus.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { nextOwed, type Owed } from '#shared/domain/owed.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { pointTone } from '../ui/point-tone.ts';
import { FeedbackList } from './FeedbackList.tsx';
import { wholeOpinion } from './whole-opinion.ts';

type Props = {
  file: OpinionFile;
  points: PointRecord[];
  chosen: string;
  /** Points ticked for merging. */
  merging: ReadonlySet<string>;
  onChoose: (point: string) => void;
  onMerging: (points: ReadonlySet<string>) => void;
};

/** The points in order, then the opinion as a whole, then its feedback reports. ↑ ↓ move, Space ticks for merging. */
export function PointList(props: Props) {
  const say = useText();
  const list = useRef<HTMLUListElement>(null);
  const { points, chosen, merging } = props;
  useEffect(() => takeFocus(list.current?.querySelector<HTMLElement>('[aria-current]')), []);
  const tick = (id: string) => {
    const next = new Set(merging);
    if (!next.delete(id)) next.add(id);
    props.onMerging(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const at = points.findIndex((point) => point.id === chosen);
    const next = points[Math.max(0, Math.min(points.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
    if (!next) return;
    props.onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-point="${next.id}"]`)?.focus();
  };
  return (
    <>
      <ul ref={list} className="point-list" aria-label={say('opinions.points')} onKeyDown={onKeyDown}>
        {points.map((point) => (
          <li key={point.id} className="point-row" data-here={point.id === chosen || undefined}>
            <Checkbox
              checked={merging.has(point.id)}
              onChange={() => tick(point.id)}
              aria-label={say('opinions.check-to-merge', { number: point.number })}
            />
            <button
              type="button"
              className="point-choose"
              data-point={point.id}
              aria-current={point.id === chosen ? 'true' : undefined}
              onClick={() => props.onChoose(point.id)}
            >
              <PointLine
                point={point}
                owed={nextOwed(
                  props.file.duties.filter((duty) => duty.record === point.id),
                  today(),
                )}
              />
            </button>
          </li>
        ))}
        <li className="point-row" data-here={chosen === wholeOpinion || undefined}>
          <span />
          <button type="button" className="point-choose soft" onClick={() => props.onChoose(wholeOpinion)}>
            {say('opinions.whole')} <OfferMark collection="opinions" record={props.file.opinion.id} />
          </button>
        </li>
      </ul>
      <FeedbackList opinion={props.file.opinion} feedback={props.file.feedback} />
    </>
  );
}

function PointLine({ point, owed }: { point: PointRecord; owed: Owed | null }) {
  const say = useText();
  const { nameOf } = useOrgans();
  return (
    <>
      <span className="point-number">{point.number}</span>
      <span className="point-title">
        {point.title}
        <span className="cite outline-facts">
          {[pointLeads(point).map(nameOf).join('、'), point.due?.date].filter(Boolean).join(' · ')}
          {point.round > 1 ? <StatusTag>{say('opinions.round', { number: point.round })}</StatusTag> : null}
        </span>
      </span>
      <span className="point-tags">
        <OfferMark collection="points" record={point.id} />
        {point.state === 'proposed' ? <StatusTag tone="soon">{say('point-state.proposed')}</StatusTag> : null}
        <StatusTag tone={pointTone(point.status)}>{say(`status.${point.status}`)}</StatusTag>
        <DueTag owed={owed} plain="written-report" />
      </span>
    </>
  );
}
