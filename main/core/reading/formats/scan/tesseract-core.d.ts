/** The part of the library's core that is used here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  /** One picture at a time; sizes in pixels, angles in radians. */
  type TessBaseApi = {
    Init(path: null, language: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Reads `/input`; `orientation` as EXIF has it, `angle` by which it is turned first. 1 when it is no picture. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    /** What was recognised as JSON: blocks, paragraphs, lines, words. */
    GetJSONText(): string;
    /** Writes the picture to `/image.png`: 0 as it came, 1 grey, 2 black and white. */
    WriteImage(kind: number): void;
    Clear(): void;
  };
  type TessCore = {
    FS: {
      writeFile(name: string, bytes: Uint8Array): void;
      readFile(name: string): Uint8Array;
      unlink(name: string): void;
    };
    TessBaseAPI: new () => TessBaseApi;
  };
  const start: (options: {
    wasmBinary: Uint8Array;
    print: (text: string) => void;
    printErr: (text: string) => void;
    TesseractProgress: (percent: number) => void;
  }) => Promise<TessCore>;
  export = start;
}
