import { faultOfLetters } from './letters';

describe('The letters of one word', () => {
  it.each(['anna', 'Nicolò', 'Łukasz', 'Ștefan', 'Müller', 'Άννα', 'ΓΙΏΡΓΟΣ', 'Иван', 'Анна', '007', '._-'])(
    'may all be of one alphabet of the Union: %s',
    (word) => expect(faultOfLetters(word)).toBeNull(),
  );

  it.each([
    ['Cyrillic а among Latin letters', 'pаypal'],
    ['Greek ο among Latin letters', 'rοssi'],
    ['a Latin letter among Cyrillic ones', 'Ивaн'],
  ])('may not come from two alphabets: %s', (_what, word) => expect(faultOfLetters(word)).toBe('mixed_scripts'));

  it.each(['сосо', 'РАУРАХ', 'ραον', 'ΑΒΒΑ'])('may not all read as Latin ones: %s', (word) =>
    expect(faultOfLetters(word)).toBe('look_alike'),
  );

  it.each([
    ['Chinese', '安娜'],
    ['phonetic letters that look like others', 'ɡooɡle'],
    ['a letter that nobody sees', 'anna\u3164'],
    ['an accent without its letter', 'b\u0335ob'],
  ])('may not be others: %s', (_what, word) => expect(faultOfLetters(word)).toBe('characters'));
});
