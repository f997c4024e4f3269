import { Button, Select } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import { coverageTone } from './coverage-tone.ts';

const grades = ['full', 'partial', 'none'] as const;

/** Which papers lie side by side, how far the points are answered, and the table for export. */
export function ComparisonBar({ file }: { file: ComparisonFile }) {
  const say = useText();
  const { comparison, opinion, feedback } = file;
  const others = useCall('feedback.list', { opinion: opinion.id }).data ?? [];
  const scope = { opinion: opinion.id, feedback: feedback.id };
  return (
    <PageBar
      title={opinion.title}
      counts={
        <span className="tags">
          <StatusTag>{say('opinions.points-count', { count: comparison.points.length })}</StatusTag>
          {grades.map((grade) => (
            <StatusTag key={grade} tone={comparison.counts[grade] > 0 ? coverageTone(grade) : 'neutral'}>
              {`${say(`coverage.${grade}`)} ${comparison.counts[grade]}`}
            </StatusTag>
          ))}
        </span>
      }
      actions={
        <>
          {others.length > 1 ? (
            <Select
              aria-label={say('comparison.feedback')}
              value={feedback.id}
              options={others.map((one) => ({ value: one.id, label: one.title }))}
              onChange={(id) => go(toAddress('comparison', [opinion.id, id]))}
              style={{ width: 260 }}
            />
          ) : null}
          <Button href={toAddress('reader', [feedback.document])}>{say('comparison.read-feedback')}</Button>
          <Button type="primary" href={toAddress('briefs', ['comparison'], scope)}>
            {say('opinions.export')}
          </Button>
        </>
      }
    />
  );
}
