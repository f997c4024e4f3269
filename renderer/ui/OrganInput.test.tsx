// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { pressKeys } from '#renderer/testing/press-key.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { organRow } from '#renderer/testing/sample-records.ts';
import { Dialog } from './Dialog.tsx';
import { OrganInput } from './OrganInput.tsx';
import { OrgansInput } from './OrgansInput.tsx';

const organs = [
  organRow('o-1', '市商务局', { shortNames: ['商务局'], formerNames: ['原商业局'] }),
  organRow('o-2', '市商务中心'),
  organRow('o-3', '市水务局'),
];

/**
 * The field with another one behind it; `chosen` is everything that it gave out, `made` every organ that it made. The list of organs comes
 * when `list` does.
 */
function show(value: string | null = null, list: Promise<typeof organs> = Promise.resolve(organs)) {
  const chosen: (string | null)[] = [];
  const transport = fakeTransport({
    'organs.list': () => list,
    'organs.update': ({ title = '' }) => organRow('o-9', title),
  });
  function Held() {
    const [organ, setOrgan] = useState(value);
    const take = (next: string | null) => {
      chosen.push(next);
      setOrgan(next);
    };
    return (
      <>
        <OrganInput label="主办" value={organ} document="s1-d1" onChange={take} />
        <input aria-label="备注" />
      </>
    );
  }
  renderScreen(<Held />, transport);
  return { chosen, made: () => transport.inputsOf('organs.update') };
}

const titles: Record<string, string> = { 'o-1': '市商务局', 'o-2': '市商务中心', 'o-3': '市水务局' };

/** The field, once it shows the organ that it was given. */
async function field(value: string | null = null): Promise<HTMLInputElement> {
  const input = (await screen.findByRole('combobox', { name: '主办' })) as HTMLInputElement;
  await waitFor(() => expect(input.value).toBe(value === null ? '' : titles[value]));
  return input;
}
const entry = (name: string) => screen.findByText(name, { selector: '.ant-select-item-option-content' });

/** Nothing may come late: what the field gives out, it gives out at once or with the next answer of the core. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(cleanup);

describe('OrganInput', () => {
  it('takes the organ that the arrow key stands on, and makes none on the way', async () => {
    const { chosen, made } = show();
    await userEvent.type(await field(), '商务');
    pressKeys('ArrowDown', 'Enter');
    await settled();
    expect(chosen).toEqual(['o-1']);
    expect(made()).toEqual([]);
  });

  it('takes the second entry after two arrow keys', async () => {
    const { chosen } = show();
    await userEvent.type(await field(), '商务');
    pressKeys('ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).toEqual(['o-2']);
  });

  it.each([
    ['商务', 'Enter'],
    ['商务', 'Tab'],
    ['商务', 'Escape'],
    ['市城建集团', 'Enter'],
    ['市城建集团', 'Tab'],
  ] as const)('keeps what stood there when %s is typed and %s pressed', async (typed, key) => {
    const { chosen, made } = show('o-3');
    const input = await field('o-3');
    await userEvent.clear(input);
    await userEvent.type(input, typed);
    pressKeys(key);
    await userEvent.click(screen.getByRole('textbox', { name: '备注' }));
    await settled();
    expect(chosen).toEqual([]);
    expect(made()).toEqual([]);
    expect(input.value).toBe('市水务局');
  });

  it('keeps what stood there when the field is left by Tab from an entry', async () => {
    const { chosen, made } = show('o-3');
    const input = await field('o-3');
    await userEvent.clear(input);
    await userEvent.type(input, '市城建集团');
    pressKeys('ArrowDown', 'Tab');
    await userEvent.tab();
    await settled();
    expect(chosen).toEqual([]);
    expect(made()).toEqual([]);
  });

  it('takes a whole name that is typed, full or short, on Enter', async () => {
    const { chosen, made } = show();
    await userEvent.type(await field(), '商务局');
    pressKeys('Enter');
    await settled();
    expect(chosen).toEqual(['o-1']);
    expect(made()).toEqual([]);
  });

  it('makes a new organ by the explicit entry alone, with the keyboard', async () => {
    const { chosen, made } = show();
    await userEvent.type(await field(), '市城建集团');
    pressKeys('ArrowDown', 'Enter');
    await waitFor(() => expect(chosen).toEqual(['o-9']));
    expect(made()).toEqual([{ title: '市城建集团', document: 's1-d1' }]);
  });

  it('makes a new organ by the explicit entry with the mouse, and takes a known one so', async () => {
    const { chosen, made } = show();
    const input = await field();
    await userEvent.type(input, '商务');
    fireEvent.click(await entry('新建“商务”'));
    await waitFor(() => expect(chosen).toEqual(['o-9']));
    expect(made()).toHaveLength(1);
    await userEvent.clear(input);
    await userEvent.type(input, '水务');
    fireEvent.click(await entry('市水务局'));
    expect(chosen).toEqual(['o-9', 'o-3']);
  });

  it('takes what the mouse chooses after the field was left by Tab', async () => {
    const { chosen } = show();
    const input = await field();
    await userEvent.type(input, '商务');
    await userEvent.tab();
    await userEvent.click(input);
    fireEvent.click(await entry('市商务中心'));
    expect(chosen).toEqual(['o-2']);
  });

  it('offers no new organ where the very name is known', async () => {
    show();
    await userEvent.type(await field(), '市水务局');
    expect(await entry('市水务局')).toBeTruthy();
    expect(screen.queryByText('新建“市水务局”')).toBeNull();
  });

  it('is emptied by taking the words out, and sends that once', async () => {
    const { chosen } = show('o-3');
    const input = await field('o-3');
    await userEvent.clear(input);
    pressKeys('Enter');
    await userEvent.click(screen.getByRole('textbox', { name: '备注' }));
    await settled();
    expect(chosen).toEqual([null]);
  });

  it('sends a whole name once, though the field is left right after Enter', async () => {
    const { chosen } = show('o-3');
    const input = await field('o-3');
    await userEvent.clear(input);
    await userEvent.type(input, '市商务中心');
    pressKeys('Enter');
    await userEvent.click(screen.getByRole('textbox', { name: '备注' }));
    await settled();
    expect(chosen).toEqual(['o-2']);
  });

  it('tells the ear which entry the keys stand on', async () => {
    show();
    const input = await field();
    await userEvent.type(input, '商务');
    pressKeys('ArrowDown');
    const active = input.getAttribute('aria-activedescendant');
    expect(active && document.getElementById(active)?.textContent).toBe('市商务局');
    expect(input.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('OrganInput before the list of organs has come', () => {
  /** The field while the core is slow; `answer` gives the list, or fails. */
  function showSlowly(value: string | null = null) {
    let settle = { resolve: (_: typeof organs) => {}, reject: (_: Error) => {} };
    const slow = new Promise<typeof organs>((resolve, reject) => {
      settle = { resolve, reject };
    });
    const shown = show(value, slow);
    const answer = () => act(async () => settle.resolve(organs));
    const fail = () => act(async () => settle.reject(new CallError('internal', {}, 'the list cannot be had')));
    const input = screen.getByRole('combobox', { name: '主办' }) as HTMLInputElement;
    return { ...shown, answer, fail, input };
  }
  const note = () => screen.getByRole('textbox', { name: '备注' });

  it.each([
    ['市商务局', 'Tab'],
    ['商务局', 'Tab'],
    ['原商业局', 'Tab'],
    [' 商务局 ', 'Tab'],
    ['商务局', 'Enter'],
    ['商务局', 'a click'],
  ])('keeps “%s” that is left by %s, and takes the organ when the list knows it', async (typed, key) => {
    const { chosen, made, answer, input } = showSlowly();
    await userEvent.type(input, typed);
    if (key === 'Enter') await userEvent.keyboard('{Enter}');
    else if (key === 'Tab') await userEvent.tab();
    else await userEvent.click(note());
    await settled();
    expect(input.value).toBe(typed);
    expect(chosen).toEqual([]);
    await answer();
    await waitFor(() => expect(chosen).toEqual(['o-1']));
    await waitFor(() => expect(input.value).toBe('市商务局'));
    expect(made()).toEqual([]);
  });

  it('keeps a name that the list does not know, says so, and makes the organ by the entry alone', async () => {
    const { chosen, made, answer, input } = showSlowly('o-3');
    await userEvent.type(input, '市城建集团');
    await userEvent.tab();
    expect(screen.queryByRole('status')).toBeNull();
    await answer();
    expect((await screen.findByRole('status')).textContent).toContain('“市城建集团”');
    expect(input.value).toBe('市城建集团');
    await userEvent.click(input);
    await userEvent.click(note());
    await settled();
    expect(input.value).toBe('市城建集团');
    expect(chosen).toEqual([]);
    expect(made()).toEqual([]);
    await userEvent.click(input);
    fireEvent.click(await entry('新建“市城建集团”'));
    await waitFor(() => expect(chosen).toEqual(['o-9']));
    expect(made()).toHaveLength(1);
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  });

  it('keeps a fragment until somebody takes it back by Esc or types on', async () => {
    const { chosen, answer, input } = showSlowly('o-3');
    await userEvent.type(input, '商务');
    await userEvent.tab();
    await answer();
    await screen.findByRole('status');
    await userEvent.click(input);
    pressKeys('Escape');
    await waitFor(() => expect(input.value).toBe('市水务局'));
    expect(screen.queryByRole('status')).toBeNull();
    await userEvent.click(note());
    await settled();
    expect(chosen).toEqual([]);
  });

  it('goes on with words that are still being typed when the list comes', async () => {
    const { chosen, answer, input } = showSlowly('o-3');
    await userEvent.type(input, '市商务');
    await answer();
    await userEvent.type(input, '中心');
    await userEvent.tab();
    await settled();
    expect(chosen).toEqual(['o-2']);
  });

  it('changes nothing when it is only passed, and offers nothing new before the list is there', async () => {
    const { chosen, answer, input } = showSlowly('o-3');
    await userEvent.click(input);
    await userEvent.tab();
    await userEvent.type(input, '市城建集团');
    expect(screen.queryByText('新建“市城建集团”')).toBeNull();
    await userEvent.clear(input);
    await userEvent.tab();
    await answer();
    await waitFor(() => expect(input.value).toBe('市水务局'));
    expect(chosen).toEqual([]);
  });

  it('tells a form when words wait, so that it is not saved without them', async () => {
    const told: boolean[] = [];
    let answer = (_: typeof organs) => {};
    const list = new Promise<typeof organs>((resolve) => {
      answer = resolve;
    });
    const field = <OrganInput label="主办" value={null} onChange={() => {}} onWaiting={(is) => told.push(is)} />;
    renderScreen(field, fakeTransport({ 'organs.list': () => list }));
    await userEvent.type(screen.getByRole('combobox', { name: '主办' }), '市商务局');
    expect(told.at(-1)).toBe(false);
    await userEvent.tab();
    expect(told.at(-1)).toBe(true);
    await act(async () => answer(organs));
    await waitFor(() => expect(told.at(-1)).toBe(false));
  });

  it('keeps the words where the list cannot be had', async () => {
    const { chosen, fail, input } = showSlowly();
    await userEvent.type(input, '市商务局');
    await userEvent.tab();
    await fail();
    await settled();
    expect(input.value).toBe('市商务局');
    expect(chosen).toEqual([]);
  });
});

describe('OrgansInput', () => {
  it('adds known organs by keys, makes none of a fragment, and makes one when asked to', async () => {
    const given: string[][] = [];
    const transport = fakeTransport({
      'organs.list': organs,
      'organs.update': ({ title = '' }) => organRow('o-9', title),
    });
    renderScreen(<OrgansInput label="协办" organs={['o-3']} onChange={(next) => given.push(next)} />, transport);
    const input = await screen.findByRole('combobox', { name: '协办' });
    await userEvent.type(input, '商务');
    pressKeys('Enter');
    await settled();
    expect(given).toEqual([]);
    await userEvent.clear(input);
    await userEvent.type(input, '商务');
    pressKeys('ArrowDown', 'Enter');
    expect(given).toEqual([['o-3', 'o-1']]);
    await userEvent.clear(input);
    await userEvent.type(input, '市城建集团');
    pressKeys('ArrowDown', 'Enter');
    await waitFor(() =>
      expect(given).toEqual([
        ['o-3', 'o-1'],
        ['o-3', 'o-9'],
      ]),
    );
    expect(transport.inputsOf('organs.update')).toEqual([{ title: '市城建集团' }]);
  });

  /** The field in a form that is saved by its dialog, with another field behind it. */
  function showInForm(list: Promise<typeof organs> = Promise.resolve(organs)) {
    const given: string[][] = [];
    const saved: string[][] = [];
    const transport = fakeTransport({
      'organs.list': () => list,
      'organs.update': ({ title = '' }) => organRow('o-9', title),
    });
    function Form() {
      const [chosen, setChosen] = useState(['o-3']);
      const take = (next: string[]) => {
        given.push(next);
        setChosen(next);
      };
      return (
        <Dialog title="登记" onSave={() => saved.push(chosen)} onCancel={() => {}} canSave saving={false}>
          <OrgansInput label="协办" organs={chosen} onChange={take} />
          <input aria-label="备注" />
        </Dialog>
      );
    }
    renderScreen(<Form />, transport);
    return { given, saved, made: () => transport.inputsOf('organs.update') };
  }
  const several = () => screen.findByRole('combobox', { name: '协办' }) as Promise<HTMLInputElement>;
  const leave = () => userEvent.click(screen.getByRole('textbox', { name: '备注' }));
  const saveButton = () => screen.getByRole('button', { name: '保存' }) as HTMLButtonElement;

  it.each(['市商务局', '商务局', '原商业局', ' 商务局 '])(
    'takes the whole name “%s” when the field is left',
    async (typed) => {
      const { given, saved, made } = showInForm();
      await userEvent.type(await several(), typed);
      await settled();
      await leave();
      await waitFor(() => expect(given).toEqual([['o-3', 'o-1']]));
      expect((await several()).value).toBe('');
      await userEvent.click(saveButton());
      expect(saved).toEqual([['o-3', 'o-1']]);
      expect(made()).toEqual([]);
    },
  );

  it.each(['商务', '市城建集团'])(
    'keeps “%s” when the field is left, says so, and lets nothing be saved without it',
    async (typed) => {
      const { given, saved, made } = showInForm();
      await userEvent.type(await several(), typed);
      await settled();
      await leave();
      expect((await screen.findByRole('status')).textContent).toContain(`“${typed}”`);
      expect((await several()).value).toBe(typed);
      expect(saveButton().disabled).toBe(true);
      expect([given, saved, made()]).toEqual([[], [], []]);
      await userEvent.click(await several());
      fireEvent.click(await entry(`新建“${typed}”`));
      await waitFor(() => expect(given).toEqual([['o-3', 'o-9']]));
      await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
      expect((await several()).value).toBe('');
      await waitFor(() => expect(saveButton().disabled).toBe(false));
    },
  );

  it('gives kept words up when they are taken out, and takes no organ twice', async () => {
    const { given } = showInForm();
    await userEvent.type(await several(), '市城建集团');
    await leave();
    await screen.findByRole('status');
    await userEvent.clear(await several());
    await leave();
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    expect(saveButton().disabled).toBe(false);
    await userEvent.type(await several(), '市水务局');
    await leave();
    await waitFor(async () => expect((await several()).value).toBe(''));
    expect(given).toEqual([]);
  });

  it('keeps words that are left before the list of organs has come, and takes them when it knows them', async () => {
    let answer = (_: typeof organs) => {};
    const list = new Promise<typeof organs>((resolve) => {
      answer = resolve;
    });
    const { given } = showInForm(list);
    await userEvent.type(await several(), '商务局');
    await leave();
    expect((await several()).value).toBe('商务局');
    expect(screen.queryByRole('status')).toBeNull();
    await act(async () => answer(organs));
    await waitFor(() => expect(given).toEqual([['o-3', 'o-1']]));
  });
});
