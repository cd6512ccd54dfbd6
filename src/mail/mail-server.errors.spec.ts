import { AddressRefused, explainRefusal, LetterDelayed, LetterRefused } from './mail-server.errors';

const said = (command: string, response: string) =>
  explainRefusal({ code: 'EENVELOPE', command, response, responseCode: Number(response.slice(0, 3)), message: '' });

describe('A mail server that refuses', () => {
  it.each([
    ['RCPT TO', '550 no such mailbox'],
    ['RCPT TO', '550 5.1.1 <anna@example.it>: Recipient address rejected: User unknown'],
    ['RCPT TO', '550-5.1.1 The email account that you tried to reach does not exist'],
    ['RCPT TO', '556 5.1.10 the domain takes no mail'],
    ['RCPT TO', '550 5.2.1 mailbox disabled'],
    ['RCPT TO', '551 user not local'],
    ['RCPT TO', '553 mailbox name not allowed'],
    ['DATA', '550 5.1.1 no such user'],
  ])('to %s with “%s” speaks of the address', (command, response) => {
    expect(said(command, response)).toBeInstanceOf(AddressRefused);
    expect(said(command, response).message).toBe(response);
  });

  it.each([
    ['RCPT TO', '550 5.7.1 relaying denied'],
    ['RCPT TO', '550 5.1.8 bad sender'],
    ['RCPT TO', '552 5.2.2 mailbox full'],
    ['RCPT TO', '554 transaction failed'],
    ['DATA', '550 this looks like spam'],
    ['DATA', '554 5.6.0 not conformant'],
  ])('to %s with “%s” speaks of the letter, or of us', (command, response) => {
    expect(said(command, response)).toBeInstanceOf(LetterRefused);
    expect(said(command, response)).not.toBeInstanceOf(AddressRefused);
  });

  it.each([
    ['RCPT TO', '451 4.1.1 come back later'],
    ['DATA', '452 4.2.2 mailbox full'],
    ['MAIL FROM', '550 5.1.1 whoever you are'],
    ['CONN', '554 no service for you'],
  ])('to %s with “%s” may take it another time', (command, response) => {
    expect(said(command, response)).toBeInstanceOf(LetterDelayed);
  });
});

it('an address that can’t be said to a server is refused without asking one', () => {
  const error = { code: 'EENVELOPE', command: 'API', message: 'Invalid recipient "nobody"' };
  expect(explainRefusal(error)).toBeInstanceOf(AddressRefused);
});
