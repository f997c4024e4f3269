import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import type { ImportItem } from './import-item.ts';
import { createImportQueue, type ImportQueue } from './import-queue.ts';
import { looksFirst } from './look-first.ts';

const QueueContext = createContext<ImportQueue | null>(null);

/** Holds the imports for all screens, and takes files dropped or pasted anywhere in the window. */
export function ImportsProvider({ children }: { children: ReactNode }) {
  const say = useText();
  const transport = useTransport();
  const [queue] = useState(() => createImportQueue(transport));
  const isOver = useDroppedFiles((files) => {
    queue.add(files, looksFirst());
    go(toAddress('library'));
  });
  return (
    <QueueContext.Provider value={queue}>
      {children}
      {isOver ? <div className="drop-cover">{say('library.drop-here')}</div> : null}
    </QueueContext.Provider>
  );
}

export function useImports(): { queue: ImportQueue; items: readonly ImportItem[] } {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('A screen stands outside ImportsProvider');
  return { queue, items: useSyncExternalStore(queue.subscribe, queue.items) };
}

function useDroppedFiles(take: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) take(files);
    };
    const ends = [listen('dragover', over), listen('dragleave', leave), listen('drop', drop), listen('paste', paste)];
    return () => {
      for (const end of ends) end();
    };
  });
  return isOver;
}

function listen<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): () => void {
  window.addEventListener(type, listener);
  return () => window.removeEventListener(type, listener);
}
