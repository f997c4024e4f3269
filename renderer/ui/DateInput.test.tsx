// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { DateField } from './DateField.tsx';
import { DateInput } from './DateInput.tsx';
import { Dialog } from './Dialog.tsx';

function Form({ onSave }: { onSave: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>('2026-11-21');
  return (
    <Dialog title="登记" onSave={() => onSave(day)} onCancel={() => {}}>
      <DateInput label="发生日期" value={day} onChange={setDay} />
    </Dialog>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '发生日期' });
const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: '保存' });

async function type(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

function openForm() {
  const onSave = vi.fn();
  renderScreen(<Form onSave={onSave} />, fakeTransport({}));
  return onSave;
}

function openField() {
  const onSave = vi.fn(async () => {});
  renderScreen(<DateField label="发生日期" value="2026-11-21" onSave={onSave} />, fakeTransport({}));
  return onSave;
}

afterEach(cleanup);

describe('a day that no calendar has', () => {
  it.each(['2027-2-31', '2027.2.30', '20270431', '2027年6月31日', '2-30'])(
    '%s is named, kept as typed, and holds back the form',
    async (text) => {
      const onSave = openForm();
      await type(text);
      await userEvent.tab();
      expect(await screen.findByText(`没有“${text}”这一天，请改正。`)).toBeTruthy();
      expect(field().value).toBe(text);
      expect(saveButton().disabled).toBe(true);
      await userEvent.type(field(), '{Enter}');
      expect(onSave).not.toHaveBeenCalled();
    },
  );

  it('is forgotten once a day stands there, and only that one is saved', async () => {
    const onSave = openForm();
    await type('2027-2-31');
    await userEvent.tab();
    await type('2027-3-1');
    await userEvent.tab();
    expect(screen.queryByText(/请改正/)).toBeNull();
    await userEvent.click(saveButton());
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2027-03-01');
  });

  it('is forgotten too when the field is emptied', async () => {
    const onSave = openForm();
    await type('2027-2-31');
    await userEvent.tab();
    await userEvent.clear(field());
    await userEvent.tab();
    expect(screen.queryByText(/请改正/)).toBeNull();
    await waitFor(() => expect(saveButton().disabled).toBe(false));
    expect(onSave).not.toHaveBeenCalled();
  });

  it('gives way to a day of the calendar, also to the one that stands', async () => {
    openForm();
    for (const [typed, picked] of [
      ['2026-11-31', '2026-11-25'],
      ['2026-11-31', '2026-11-25'],
    ] as const) {
      await type(typed);
      await userEvent.click(document.querySelector(`td[title="${picked}"]`) ?? document.body);
      expect(field().value).toBe(picked);
      expect(saveButton().disabled).toBe(false);
    }
  });

  it('is not saved in a field of its own, where what stands stays', async () => {
    const onSave = openField();
    await type('2027.2.30{Enter}');
    expect(await screen.findByText('没有“2027.2.30”这一天，请改正。')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
    expect(field().value).toBe('2027.2.30');
  });
});

describe('a date field', () => {
  it('is saved once for what was typed, and not for a whole day inside other digits', async () => {
    const onSave = openField();
    await type('2027-02-031{Enter}');
    expect(await screen.findByText('“2027-02-031”不是日期，请按年-月-日填写。')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
    await type('2027-02-03{Enter}');
    await userEvent.tab();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2027-02-03');
  });

  it('says what is no date at all', async () => {
    openForm();
    await type('月底前');
    await userEvent.tab();
    expect(await screen.findByText('“月底前”不是日期，请按年-月-日填写。')).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
  });

  it.each([
    ['2027-3-5', '2027-03-05'],
    ['2027年3月05日', '2027-03-05'],
    ['二〇二七年三月五日', '2027-03-05'],
    ['3月5日', `${new Date().getFullYear()}-03-05`],
  ])('takes %s for %s', async (text, day) => {
    const onSave = openForm();
    await type(text);
    await userEvent.tab();
    await userEvent.click(saveButton());
    expect(onSave).toHaveBeenCalledExactlyOnceWith(day);
  });
});
