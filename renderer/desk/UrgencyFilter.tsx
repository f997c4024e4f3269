import { Segmented } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import type { DeskItem } from '#shared/contract/desk-calls.ts';

type Urgency = DeskItem['urgency'];

const groups = [
  'overdue',
  'unanswered',
  'soon-7',
  'soon-30',
  'to-compare',
  'to-check',
  'to-confirm',
] as const satisfies Urgency[];

/** Chooses one urgency; each shows how many there are, and those without any are left out. */
export function UrgencyFilter(props: {
  items: readonly DeskItem[];
  chosen: Urgency | null;
  onChoose: (urgency: Urgency | null) => void;
}) {
  const say = useText();
  const count = (urgency: Urgency) => props.items.filter((item) => item.urgency === urgency).length;
  const shown = groups.filter((urgency) => count(urgency) > 0);
  if (shown.length < 2) return null;
  return (
    <Segmented
      aria-label={say('desk.show')}
      size="small"
      value={props.chosen ?? 'all'}
      onChange={(value) => props.onChoose(groups.find((one) => one === value) ?? null)}
      options={[
        { value: 'all', label: say('desk.show-all') },
        ...shown.map((urgency) => ({ value: urgency, label: `${say(`desk.show-${urgency}`)} ${count(urgency)}` })),
      ]}
    />
  );
}
