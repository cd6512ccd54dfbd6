import { Progress } from './progress';

let written: string;
let milliseconds: number;

beforeEach(() => {
  written = '';
  milliseconds = 0;
});

describe('Progress', () => {
  it('is one line that changes, for a person at a screen; other lines pass it by', () => {
    const progress = begin({ isInteractive: true });

    at(100, () => progress.show(() => 'one'));
    at(150, () => progress.show(() => 'too soon'));
    progress.tell('line 3: wrong');
    at(200, () => progress.show(() => 'two'));
    progress.clear();

    expect(written).toBe('\r\u001B[Kone\r\u001B[Kline 3: wrong\n\r\u001B[Ktwo\r\u001B[K');
  });

  it('is a line now and then, where nobody looks', () => {
    const progress = begin({ isInteractive: false });

    at(4_999, () => progress.show(() => 'too soon'));
    at(5_000, () => progress.show(() => 'one'));
    progress.tell('line 3: wrong');
    at(9_000, () => progress.show(() => 'too soon'));
    at(10_000, () => progress.show(() => 'two'));
    progress.clear();

    expect(written).toBe('one\nline 3: wrong\ntwo\n');
  });
});

function begin({ isInteractive }: { isInteractive: boolean }): Progress {
  const terminal = { out: () => undefined, err: (text: string) => void (written += text), isInteractive };
  return new Progress(terminal, () => milliseconds);
}

function at(moment: number, work: () => void): void {
  milliseconds = moment;
  work();
}
