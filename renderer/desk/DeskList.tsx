import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { go } from '#renderer/base/address.ts';
import { type Say, type Tell, useTell, useText } from '#renderer/base/language.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import type { ListColumn } from '#renderer/ui/list-column.ts';
import { StatusTag, type Tone } from '#renderer/ui/StatusTag.tsx';
import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { actionAddress, recordAddress } from './desk-address.ts';
import { UrgencyFilter } from './UrgencyFilter.tsx';

const tones: Record<DeskItem['urgency'], Tone> = {
  overdue: 'act',
  unanswered: 'act',
  'soon-7': 'soon',
  'soon-30': 'neutral',
  'to-check': 'neutral',
  'to-confirm': 'neutral',
  'to-compare': 'neutral',
};

const textOf = (say: Say, tell: Tell) => (item: DeskItem) =>
  `${tell(item.title)} ${item.organ ?? ''} ${tell(item.because)} ${item.duty ? say(`owed.${item.duty}`) : ''}`;

/** What needs somebody, the most urgent first. ↑ ↓ move, Enter opens, the button at the end does the next step. */
export function DeskList({ items }: { items: DeskItem[] }) {
  const say = useText();
  const tell = useTell();
  const [urgency, setUrgency] = useState<DeskItem['urgency'] | null>(null);
  const shown = useMemo(
    () => (urgency === null ? items : items.filter((item) => item.urgency === urgency)),
    [items, urgency],
  );
  const columns = useMemo(() => deskColumns(say, tell), [say, tell]);
  const text = useMemo(() => textOf(say, tell), [say, tell]);
  return (
    <ListTable
      label={say('desk.list')}
      rows={shown}
      columns={columns}
      keyOf={(item) => item.id}
      textOf={text}
      onOpen={(item) => go(recordAddress(item))}
      tools={<UrgencyFilter items={items} chosen={urgency} onChoose={setUrgency} />}
      empty={say('desk.nothing')}
    />
  );
}

function urgencyText(say: Say, item: DeskItem): string {
  const { urgency, days } = item;
  if (days === 0) return say('urgency.today');
  return say(`urgency.${urgency}`, { days: Math.abs(days ?? 0), count: item.count ?? 1 });
}

function deskColumns(say: Say, tell: Tell): ListColumn<DeskItem>[] {
  return [
    {
      key: 'urgency',
      title: say('desk.col-urgency'),
      width: 118,
      render: (item) => <StatusTag tone={tones[item.urgency]}>{urgencyText(say, item)}</StatusTag>,
    },
    {
      key: 'title',
      title: say('desk.col-title'),
      render: (item) => <a href={recordAddress(item)}>{tell(item.title)}</a>,
    },
    {
      key: 'organ',
      title: say('desk.col-organ'),
      width: 132,
      sortBy: (item) => item.organ,
      render: (item) => item.organ ?? say('ui.none'),
    },
    {
      key: 'due',
      title: say('desk.col-due'),
      width: 108,
      align: 'right',
      sortBy: (item) => item.due,
      render: (item) => (
        <span className="owed-cell">
          {item.due ?? say('ui.none')}
          {item.duty ? <span className="cite">{say(`owed.${item.duty}`)}</span> : null}
        </span>
      ),
    },
    {
      key: 'because',
      title: say('desk.col-because'),
      width: 276,
      render: (item) => <span className="soft small">{tell(item.because)}</span>,
    },
    {
      key: 'action',
      title: say('desk.col-action'),
      width: 116,
      align: 'right',
      render: (item) => (
        <Button size="small" danger={tones[item.urgency] === 'act'} href={actionAddress(item)}>
          {say(`action.${item.action}`)}
        </Button>
      ),
    },
  ];
}
