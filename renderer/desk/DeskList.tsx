import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { go } from '#renderer/base/address.ts';
import { type Say, type Tell, useTell, useText } from '#renderer/base/language.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { StatusTag, type Tone } from '#renderer/ui/StatusTag.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { deskColumns } from '#shared/lists/desk-columns.ts';
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
  const around = useAround(deskColumns);
  const columns = useMemo(() => screenColumns(deskColumns, around, cellsOf(say)), [say, around]);
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

function cellsOf(say: Say): Cells<DeskItem, 'urgency' | 'title' | 'due' | 'because' | 'action'> {
  return {
    urgency: (item, text) => <StatusTag tone={tones[item.urgency]}>{text}</StatusTag>,
    title: (item, text) => <a href={recordAddress(item)}>{text}</a>,
    due: (item, text) => (
      <span className="owed-cell">
        {text}
        {item.duty ? <span className="cite">{say(`owed.${item.duty}`)}</span> : null}
      </span>
    ),
    because: (_, text) => <span className="soft small">{text}</span>,
    action: (item, text) => (
      <Button size="small" danger={tones[item.urgency] === 'act'} href={actionAddress(item)}>
        {text}
      </Button>
    ),
  };
}
