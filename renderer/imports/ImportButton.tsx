import { Button } from 'antd';
import { useRef } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { useImports } from './imports.tsx';
import { looksFirst } from './look-first.ts';

const accepted =
  '.txt,.md,.docx,.doc,.wps,.pdf,.html,.htm,.xlsx,.csv,.ofd,.png,.jpg,.jpeg,.tif,.tiff,.zip,.xls,.et,.rtf';

/** Chooses files, many at once, and starts their import. */
export function ImportButton({ primary = true }: { primary?: boolean }) {
  const say = useText();
  const { queue } = useImports();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={() => field.current?.click()}>
        {say('library.import')}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        accept={accepted}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('library.choose-files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          queue.add(files, looksFirst());
          event.target.value = '';
          go(toAddress('library'));
        }}
      />
    </>
  );
}
