import { searchTerms } from './search-terms';

describe('What was typed into a search box', () => {
  it.each([
    ['Nicolò  BRAMBILLA', { name: 'nicolo  brambilla', isName: true, parts: ['brambilla', 'nicolo'] }],
    ['de Luca', { parts: ['luca'], words: ['luca'] }],
    ['S.r.l.', { parts: ['s.r.l.'], words: [] }],
    ['ma', { parts: [], words: [] }],
    ['anna.bianci7/acme', { isName: false, parts: ['anna.bianci7/acme'], words: ['bianci', 'anna', 'acme'] }],
    ['mario.55552/rosi', { words: ['mario', '55552', 'rosi'] }],
    ['p7920', { parts: ['p7920'], words: [] }],
    ['uno due tre quattro cinque', { parts: ['quattro', 'cinque', 'uno', 'due'] }],
    ['%_%', { parts: [], words: [] }],
    ['Titolare@Bücher.example', { email: 'titolare@xn--bcher-kva.example', isName: false }],
    ['347 765 4321', { phone: '+393477654321' }],
    ['+39 347', { phone: '+39347' }],
    ['347', { phone: null, numbers: [] }],
    ['it 0074-3110157', { phone: null, numbers: ['IT00743110157', 'ITIT00743110157'] }],
    ['0074.3110', { numbers: ['00743110', 'IT00743110'] }],
    ['rossi', { phone: null, numbers: [] }],
  ])('is understood: “%s”', (typed, understood) => {
    expect(searchTerms(typed, 'IT')).toMatchObject(understood);
  });
});
