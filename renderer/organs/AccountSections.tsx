import type { ReactNode } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { DutyTag } from '#renderer/dues/DutyTag.tsx';
import { commitmentTone } from '#renderer/ui/commitment-tone.ts';
import { pointTone } from '#renderer/ui/point-tone.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import type { Duty, DutyKind } from '#shared/domain/duty.ts';
import type { Owed } from '#shared/domain/owed.ts';

type Line = { id: string; address: string; title: string; tag: ReactNode; due: ReactNode };

/** Where the record stands that a duty is about. */
function addressOf({ collection, record, opinion }: Duty): string {
  return collection === 'points' && opinion !== null
    ? toAddress('opinions', [opinion], { point: record })
    : toAddress(collection, [record]);
}

/** The parts of an account, each with its lines; parts without any are left out. */
export function AccountSections({ account }: { account: OrganAccount }) {
  const say = useText();
  const { opinions, points, suggestions, led, motions, commitments, feedback, missed } = account;
  const due = (owed: Owed | null, date: string | null | undefined, plain: DutyKind) =>
    owed ? (
      <>
        <DueTag owed={owed} plain={plain} /> {owed.due}
      </>
    ) : (
      (date ?? say('ui.none'))
    );
  const records = [...opinions, ...points, ...suggestions, ...motions, ...commitments];
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const sections: { title: string; lines: Line[] }[] = [
    {
      title: say('organs.section-missed', { count: missed.length }),
      lines: missed.map((duty) => ({
        id: duty.id,
        address: addressOf(duty),
        title: titles.get(duty.record) ?? duty.record,
        tag: <StatusTag>{say(`duty.${duty.kind}`)}</StatusTag>,
        due: (
          <>
            <DutyTag duties={[duty]} /> {duty.due?.date}
          </>
        ),
      })),
    },
    {
      title: say('organs.section-opinions', { count: opinions.length }),
      lines: opinions.map((one) => ({
        id: one.id,
        address: toAddress('opinions', [one.id]),
        title: one.title,
        tag: <StatusTag>{say(`stage.${one.stage}`)}</StatusTag>,
        due: due(one.owed, one.due?.date, 'written-report'),
      })),
    },
    {
      title: say('organs.section-points', { count: points.length }),
      lines: points.map((point) => ({
        id: point.id,
        address: toAddress('opinions', [point.opinion], { point: point.id }),
        title: point.title,
        tag: <StatusTag tone={pointTone(point.status)}>{say(`status.${point.status}`)}</StatusTag>,
        due: due(point.owed, point.due?.date, 'written-report'),
      })),
    },
    {
      title: say('organs.led', {
        suggestions: say('organs.section-suggestions', { count: suggestions.length }),
        ...led,
      }),
      lines: suggestions.map((one) => ({
        id: one.id,
        address: toAddress('suggestions', [one.id]),
        title: [one.number, one.title].filter(Boolean).join(' '),
        tag: <StatusTag>{say(`suggestion-status.${one.status}`)}</StatusTag>,
        due: due(one.owed, one.rounds.at(-1)?.due?.date, 'answer'),
      })),
    },
    {
      title: say('organs.section-motions', { count: motions.length }),
      lines: motions.map((one) => ({
        id: one.id,
        address: toAddress('motions', [one.id]),
        title: one.title,
        tag: <StatusTag>{say(`motion-status.${one.status}`)}</StatusTag>,
        due: due(one.owed, one.due?.date, 'written-report'),
      })),
    },
    {
      title: say('organs.section-commitments', { count: commitments.length }),
      lines: commitments.map((one) => ({
        id: one.id,
        address: toAddress('commitments', [one.id]),
        title: one.title,
        tag: <StatusTag tone={commitmentTone(one.state)}>{say(`commitment-state.${one.state}`)}</StatusTag>,
        due: due(one.owed, one.due, 'promise'),
      })),
    },
    {
      title: say('organs.section-feedback', { count: feedback.length }),
      lines: feedback.map((one) => ({
        id: one.id,
        address: one.opinion ? toAddress('comparison', [one.opinion, one.id]) : toAddress('feedback', [one.id]),
        title: one.title,
        tag: <StatusTag>{say(`feedback-version.${one.version}`)}</StatusTag>,
        due: one.receivedOn ?? say('ui.none'),
      })),
    },
  ];
  const filled = sections.filter((section) => section.lines.length > 0);
  if (filled.length === 0) return <p className="ledger-none">{say('organs.nothing')}</p>;
  return filled.map((section) => (
    <section key={section.title}>
      <h2 className="section-title">{section.title}</h2>
      <ul className="account-list">
        {section.lines.map((line) => (
          <li key={line.id}>
            <span>{line.tag}</span>
            <a href={line.address}>{line.title}</a>
            <span className="num">{line.due}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
