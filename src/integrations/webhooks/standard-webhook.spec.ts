import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { after, MINUTE, SECOND, SystemClock } from '../../kernel';
import { MessageTooOld, SignatureRefused } from '../integrations.errors';
import { MessageHeaders, signedHeaders, verifiedMessageId } from './standard-webhook';

const SECRET = randomBytes(32);
const OTHER = randomBytes(24);
const ID = 'msg_1';
const BODY = Buffer.from('{"type":"invoice.stated","number":"n° 12"}');

let signedAt: Date;

beforeAll(() => {
  signedAt = new SystemClock().now(); // the library has no other
});

const verify = (headers: MessageHeaders, body = BODY, secrets: readonly Buffer[] = [SECRET], now = signedAt) =>
  verifiedMessageId(headers, body, secrets, now);

describe('A signed message', () => {
  it('is signed as the library of Standard Webhooks signs, and the library verifies what we sign', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.json(), (id, text) => {
        const library = new Webhook(SECRET, { format: 'raw' });
        const headers = signedHeaders(id, Buffer.from(text), SECRET, signedAt);

        expect(headers['webhook-signature']).toBe(library.sign(id, signedAt, text));
        expect(library.verify(text, headers)).toEqual(JSON.parse(text));
        expect(verify(headers, Buffer.from(text))).toBe(id);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when any byte of it is another', () => {
    const headers = signedHeaders(ID, BODY, SECRET, signedAt);
    fc.assert(
      fc.property(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }), (place, difference) => {
        const changed = Buffer.from(BODY);
        changed[place] = (changed[place] ?? 0) ^ difference;

        expect(() => verify(headers, changed)).toThrow(SignatureRefused);
      }),
    );
  });

  it('is taken with either of two secrets while one takes the place of the other', () => {
    expect(verify(signedHeaders(ID, BODY, OTHER, signedAt), BODY, [SECRET, OTHER])).toBe(ID);
    expect(() => verify(signedHeaders(ID, BODY, OTHER, signedAt))).toThrow(SignatureRefused);
  });

  it('may have several signatures, of which one must be right', () => {
    const headers = signedHeaders(ID, BODY, SECRET, signedAt);
    const signatures = `v1a,AAAA v1,${'A'.repeat(44)} ${headers['webhook-signature']}`;

    expect(verify({ ...headers, 'webhook-signature': signatures })).toBe(ID);
  });

  it.each([
    ['signed five minutes ago', -5 * MINUTE, ID],
    ['signed in five minutes', 5 * MINUTE, ID],
    ['signed longer ago', -5 * MINUTE - SECOND, MessageTooOld],
    ['signed later', 5 * MINUTE + SECOND, MessageTooOld],
  ])('is taken within five minutes: %s', (_, distance, expected) => {
    const now = new Date(Math.floor(signedAt.getTime() / SECOND) * SECOND);
    const headers = signedHeaders(ID, BODY, SECRET, after(now, distance));

    if (typeof expected === 'string') expect(verify(headers, BODY, [SECRET], now)).toBe(expected);
    else expect(() => verify(headers, BODY, [SECRET], now)).toThrow(expected);
  });

  it.each([
    ['no id', { 'webhook-id': undefined }],
    ['an empty id', { 'webhook-id': '' }],
    ['an id of another message', { 'webhook-id': 'msg_2' }],
    ['an id with a point, which would be part of the time', { 'webhook-id': 'msg.1' }],
    ['an id without end', { 'webhook-id': 'x'.repeat(256) }],
    ['no time', { 'webhook-timestamp': undefined }],
    ['a time that is none', { 'webhook-timestamp': '12 May' }],
    ['another time', { 'webhook-timestamp': '1700000000' }],
    ['no signature', { 'webhook-signature': undefined }],
    ['an empty signature', { 'webhook-signature': '' }],
    ['another version', { 'webhook-signature': 'v2,AAAA' }],
  ])('is refused with %s', (_, headers) => {
    expect(() => verify({ ...signedHeaders(ID, BODY, SECRET, signedAt), ...headers })).toThrow(SignatureRefused);
  });
});
