import { useText } from '#renderer/app/language.tsx';
import { today } from '#renderer/app/today.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { daysUntil } from './days-until.ts';

const soon = 30;

/** How far a due date is: red when passed, amber within thirty days. Nothing for what is closed. */
export function DueTag({ date, isOpen }: { date: string; isOpen: boolean }) {
  const say = useText();
  if (!isOpen) return null;
  const days = daysUntil(date, today());
  if (days < 0) return <StatusTag tone="act">{say('opinions.days-late', { days: -days })}</StatusTag>;
  if (days === 0) return <StatusTag tone="act">{say('opinions.due-today')}</StatusTag>;
  if (days > soon) return null;
  return <StatusTag tone="soon">{say('opinions.days-left', { days })}</StatusTag>;
}
