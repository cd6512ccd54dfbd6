import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const product = (path) => require(`../../dist/src/${path}.js`);

const party = (role, customerId = 'first', more = {}) => ({ role, customerId, email: 'carla@acme.example', ...more });
const [principal, collaborator] = [party('principal'), party('collaborator')];
const [anotherPrincipal, strangeCollaborator] = [party('principal', 'second'), party('collaborator', 'second')];
const withoutAddress = { email: null };

/** Who may have what was given. */
const WHOSE = {
  email: [
    ['a principal', [principal]],
    ['a collaborator', [collaborator]],
    ['a principal and its collaborators', [principal, collaborator]],
    ['several collaborators of one customer', [collaborator, collaborator]],
    ['principals of several customers', [principal, anotherPrincipal]],
    ['a principal, and a collaborator of another customer', [principal, strangeCollaborator]],
    ['collaborators of several customers', [collaborator, strangeCollaborator]],
  ],
  tax_number: [
    ['one customer', [principal]],
    ['one customer, no e-mail on file', [party('principal', 'first', withoutAddress)]],
    ['several customers', [principal, anotherPrincipal]],
  ],
  user_name: [
    ['a principal', [principal]],
    ['a principal, no e-mail on file', [party('principal', 'first', withoutAddress)]],
    ['a collaborator', [collaborator]],
    ['a collaborator, no e-mail on file', [party('collaborator', 'first', withoutAddress)]],
  ],
  phone: [
    ['a principal', [principal]],
    ['a collaborator', [collaborator]],
    ['somebody, no e-mail on file', [party('collaborator', 'first', withoutAddress)]],
    ['several accounts', [principal, collaborator]],
  ],
};

/** The tables of `docs/recovery.md`: what the rules decide, asked case by case, and which holds a new password lifts. */
export function recoveryTables() {
  const { WANTED, WAYS } = product('recovery/requests/recovery-rules');
  const cases = WANTED.flatMap((wanted) =>
    WAYS[wanted].flatMap((way) =>
      [...WHOSE[way], ['nobody', []]].map(([whose, accounts]) => caseRow(wanted, way, whose, accounts)),
    ),
  );
  return [
    table(['forgotten', 'given', 'whose it is', 'what goes out', 'the screen, where it is guided'], cases),
    '## Which holds a new password lifts',
    table(['held by', 'through the mailed link', 'by phone'], holdRows()),
  ].join('\n\n');
}

function caseRow(wanted, way, whose, accounts) {
  const { decide } = product('recovery/requests/recovery-rules');
  const { guidanceFor } = product('recovery/requests/guidance');
  const { showAnswer } = product('recovery/requests/recovery-requests.dto');
  const { ways } = product('recovery/words').recoveryWords.en.recovery;
  const decision = decide(wanted, way, accounts);
  const { text } = showAnswer(guidanceFor(decision), way === 'phone', sayer());
  return [wanted === 'password' ? 'password' : 'user name', ways[way], whose, goesOut(decision, way, ways), text];
}

function goesOut(decision, way, ways) {
  switch (decision.outcome) {
    case 'send_user_names':
      return decision.accounts.length > 1 ? '**one mail with all their user names**' : '**a mail with the user name**';
    case 'send_link':
      return '**a mail with a link to a new password**';
    case 'send_code':
      return '**a text message with a code**';
    case 'ambiguous': {
      const instead = decision.useInstead.map((each) => ways[each]).join(', ');
      return decision.letter === null ? `a text message: use ${instead}` : `a mail to each mailbox: use ${instead}`;
    }
    case 'ask_principal':
      return decision.tell.length > 0 ? 'a mail: ask the principal' : 'nothing';
    case 'not_found':
      return way === 'email' ? 'nothing, or a mail that says so (`TELL_UNKNOWN_ADDRESSES`)' : 'nothing';
    default:
      return 'nothing';
  }
}

function holdRows() {
  const { ALL_HOLD_KINDS, isLiftedBy } = product('holds/index');
  const { asksForMailedLink } = product('recovery/phone/asks-for-mailed-link');
  return ALL_HOLD_KINDS.map((kind) => {
    const byLink = isLiftedBy(kind, 'new-password-by-link') || isLiftedBy(kind, 'first-password');
    const byPhone = isLiftedBy(kind, 'new-password-by-phone') ? 'lifted' : 'stays';
    return [`\`${kind}\``, byLink ? 'lifted' : 'stays', asksForMailedLink(kind) ? 'no code is sent' : byPhone];
  });
}

function sayer() {
  const { Translator } = product('platform/i18n/index');
  const translator = new Translator([product('recovery/words').recoveryWords], 'en');
  return (key, values) => translator.say('en', key, values);
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
