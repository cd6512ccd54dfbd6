import { checkPassword, DEFAULT_PASSWORD_RULES, describeRules } from './password-rules';

const anna = {
  userName: 'arossi/acme-srl',
  displayName: 'Anna Rossi',
  emailAddress: 'a.rossi77@example.it',
  customerName: 'Forno Nicolò',
};
const GOOD = 'tre pere e 2 mele';

function codes(password: string, minimumLength = 12): string[] {
  return checkPassword(password, { minimumLength, remembered: 4 }, anna).map((fault) => fault.code);
}

describe('A new password', () => {
  it.each([GOOD, 'J8#kd93mnQpz7', 'ωραία πράγματα', '日本語のパスワードですよね'])('may be %s', (password) =>
    expect(codes(password)).toEqual([]),
  );

  it('is at least as long as the policy says', () => {
    expect(checkPassword('kR7#vw2mQx1', DEFAULT_PASSWORD_RULES, anna)).toEqual([
      { code: 'too_short', params: { minimum: 12 } },
    ]);
    expect(codes('kR7#vw2m', 8)).toEqual([]);
    expect(codes('')).toContain('too_short');
  });

  it('is counted in characters, however they are typed or stored', () => {
    expect(codes('🍐🍏🍋🥝🍒🍇🍉🍓🍑🥭🍍')).toEqual(['too_short']);
    expect(codes('🍐🍏🍋🥝🍒🍇🍉🍓🍑🥭🍍🥥')).toEqual([]);
    expect(codes('e\u0300i\u0300o\u0300u\u0300a\u0300e\u0301')).toEqual(['too_short']);
  });

  it('is at most 256 characters long', () => {
    const sentence = 'tre pere, due mele. ';
    expect(codes(sentence.repeat(20).slice(0, 256))).toEqual([]);
    expect(checkPassword(sentence.repeat(20).slice(0, 257), DEFAULT_PASSWORD_RULES, anna)).toEqual([
      { code: 'too_long', params: { maximum: 256 } },
    ]);
  });

  it('is none of the commonest', () => expect(codes('Password2025!')).toEqual(['too_common']));

  it.each([
    ['the user name', 'xx arossi/acme-srl xx'],
    ['its chosen part', '2-AROSSI-pere-mele'],
    ['the display name', 'viva.anna.rossi.2'],
    ['the display name in capitals', 'VIVAANNAROSSI2'],
    ['the mailbox', 'mele a.rossi77 pere'],
    ['the customer', 'il fornoNicolo 22'],
    ['the customer, with its accent in two parts', 'il forno nicolo\u0300 22'],
  ])('contains no name of the account: %s', (_whose, password) => expect(codes(password)).toEqual(['contains_name']));

  it('may contain a name of three letters, and lacks those that the account lacks', () => {
    const bob = { userName: 'bob', displayName: null, emailAddress: null, customerName: null };
    expect(checkPassword('bob e le sue mele', DEFAULT_PASSWORD_RULES, bob)).toEqual([]);
    expect(checkPassword(GOOD, DEFAULT_PASSWORD_RULES, { userName: 'bob' })).toEqual([]);
  });

  it.each(['\u0000', '\n', '\u007f', '\ud800'])('has no control character and no half one: %j', (character) =>
    expect(codes(GOOD + character)).toEqual(['control_characters']),
  );

  it('is told everything that is wrong with it at once', () =>
    expect(codes('arossi\n')).toEqual(['too_short', 'contains_name', 'control_characters']));
});

describe('The rules shown while typing', () => {
  it('are those that are checked, and the memory of old passwords', () =>
    expect(describeRules({ minimumLength: 8, remembered: 4 })).toEqual([
      { code: 'too_short', params: { minimum: 8 } },
      { code: 'too_long', params: { maximum: 256 } },
      { code: 'too_common' },
      { code: 'contains_name' },
      { code: 'control_characters' },
      { code: 'used_before', params: { remembered: 4 } },
    ]));

  it('do not speak of old passwords where none is remembered', () =>
    expect(describeRules({ minimumLength: 8, remembered: 0 }).map(({ code }) => code)).not.toContain('used_before'));
});
