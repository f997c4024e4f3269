import { Button, Checkbox, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { useOffice } from './use-office.ts';

type AnswerClass = OfficeRecord['answerClasses'][number];
const flags = ['countsAsDone', 'createsCommitment', 'needsDate'] as const;
const flagLabels = {
  countsAsDone: 'settings.answer-done',
  createsCommitment: 'settings.answer-commitment',
  needsDate: 'settings.answer-date',
} as const;

/** The office's own vocabulary of answers: what A, B, C mean here. */
export function AnswerClasses({ office }: { office: OfficeRecord }) {
  const say = useText();
  const [rows, setRows] = useState(office.answerClasses);
  useEffect(() => setRows(office.answerClasses), [office]);
  const { save, isSaving } = useOffice();
  const put = (at: number, patch: Partial<AnswerClass>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...patch } : row)));
  const blank: AnswerClass = { code: '', label: '', countsAsDone: false, createsCommitment: false, needsDate: false };
  return (
    <div className="stack">
      <p className="soft">{say('settings.answers-hint')}</p>
      <table className="list-table plain" aria-label={say('settings.answers-table')}>
        <thead>
          <tr>
            <th scope="col" className="narrow">
              {say('settings.answer-code')}
            </th>
            <th scope="col">{say('settings.answer-label')}</th>
            {flags.map((flag) => (
              <th key={flag} scope="col" className="narrow">
                {say(flagLabels[flag])}
              </th>
            ))}
            <th scope="col" className="narrow" aria-label={say('ui.remove')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: codes are being typed, and a row has no other name
            <tr key={at}>
              <td>
                <Input
                  aria-label={say('settings.answer-code')}
                  value={row.code}
                  onChange={(event) => put(at, { code: event.target.value })}
                />
              </td>
              <td>
                <Input
                  aria-label={say('settings.answer-label')}
                  value={row.label}
                  onChange={(event) => put(at, { label: event.target.value })}
                />
              </td>
              {flags.map((flag) => (
                <td key={flag}>
                  <Checkbox
                    aria-label={say(flagLabels[flag])}
                    checked={row[flag]}
                    onChange={(event) => put(at, { [flag]: event.target.checked })}
                  />
                </td>
              ))}
              <td>
                <Button size="small" type="text" onClick={() => setRows(rows.filter((_, index) => index !== at))}>
                  {say('ui.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <Button onClick={() => setRows([...rows, blank])}>{say('settings.answer-add')}</Button>
        <Button
          type="primary"
          loading={isSaving}
          onClick={() => save({ answerClasses: rows.filter((row) => row.code.trim() !== '') })}
        >
          {say('settings.save')}
        </Button>
      </div>
    </div>
  );
}
