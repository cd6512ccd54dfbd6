import { asOneSays } from './elisions';

describe('An Italian article before a day', () => {
  it.each([
    ['fino al 8 giugno', 'fino all’8 giugno'],
    ['dal 11 maggio 2026 alle ore 10:42', 'dall’11 maggio 2026 alle ore 10:42'],
    ['Il 8 giugno', 'L’8 giugno'],
    ['Usato il 11 maggio, sostituito il 8 maggio.', 'Usato l’11 maggio, sostituito l’8 maggio.'],
  ])('is elided before a vowel: %s', (written, said) => expect(asOneSays(written, 'it')).toBe(said));

  it.each(['il 3 maggio', 'il 18 maggio', 'il 80%', 'canal 8', 'il 8/6/2026', 'l’il 8', 'al 8.500'])(
    'is left as it is elsewhere: %s',
    (text) => expect(asOneSays(text, 'it')).toBe(text),
  );
});
