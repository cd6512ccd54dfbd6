import { AuditLog } from '../../src/audit';
import { MINUTE, SECOND } from '../../src/kernel';
import { Jobs } from '../../src/platform/jobs';
import { openPhone, type TestPhone } from '../support/phone';
import { code, openSmsOffice, someone, writer, type SmsOffice } from './sms-office';

let phone: TestPhone;
let office: SmsOffice;

beforeAll(async () => {
  phone = await openPhone();
  office = await openSmsOffice({ SMS_URL: phone.smsUrl, SMS_FROM: 'Conti Rossi' });
});

afterAll(async () => {
  await office.close();
  await phone.close();
});

const contentOf = (id: string) => office.sql('select sealed_content from text_messages where id = $1', [id]);
const toldAbout = async (customerId: string | null) =>
  (await office.app.get(AuditLog).page(customerId ?? '', 10)).items.map(({ name, facts }) => ({ name, facts }));

describe('A text message', () => {
  it('arrives in the language of its recipient, from the sender that was set', async () => {
    const [anna, bob] = [someone(), someone({ language: 'en' })];
    await office.send(anna);
    await office.send(bob, { code: 'ABC234' });

    expect(await phone.messageTo(anna.number)).toMatchObject({ text: 'Il tuo codice: K7QM4T', from: 'Conti Rossi' });
    expect(await phone.messageTo(bob.number)).toMatchObject({ text: 'Your code: ABC234' });
  });

  it('is told as sent, with what the gateway said, and is forgotten', async () => {
    const anna = someone();
    const id = await office.send(anna);

    expect(await office.stateWhen(anna, id, 'sent')).toEqual({
      id,
      kind: 'sms-test.code',
      number: anna.number,
      state: 'sent',
      queuedAt: expect.any(Date),
      sentAt: expect.any(Date),
      attempts: 1,
      gatewayAnswer: expect.stringMatching(/^201 queued SM[0-9a-f]{32}$/),
      withheldBecause: null,
    });
    expect(await contentOf(id)).toEqual([{ sealed_content: null }]);
    expect(await toldAbout(anna.customerId)).toEqual([
      { name: 'sms.text-message-sent', facts: { messageId: id, kind: 'sms-test.code' } },
    ]);
  });

  it('is listed before the older ones', async () => {
    const anna = someone();
    const first = await office.send(anna);
    const second = await office.send(anna);
    const listed = await office.database.inScopeOf(anna.customerId, 'test', () => office.list.page(anna.accountId, 1));
    expect(listed.items.map(({ id }) => id)).toEqual([second]);
    expect((await office.messagesTo(anna)).map(({ id }) => id)).toEqual([second, first]);
  });

  it('comes after those that were written to the same number before', async () => {
    const anna = someone();
    const codes = Array.from({ length: 8 }, (_, number) => `CODE${number}`);
    for (const each of codes) await office.send(anna, { code: each });
    await phone.messageTo(anna.number, { text: /CODE7/ });
    expect(phone.messagesTo(anna.number).map(({ text }) => text.slice(-5))).toEqual(codes);
  });

  it('goes to staff too, who belong to no customer', async () => {
    const operator = someone({ customerId: null });
    await office.stateWhen(operator, await office.send(operator), 'sent');
    expect(phone.messagesTo(operator.number)).toHaveLength(1);
  });

  it('does not exist when the change that causes it is taken back', async () => {
    const [nobody, anna] = [someone(), someone()];
    const change = office.database.inScopeOf(nobody.customerId, 'test', async () => {
      await office.messages.queue(code, nobody, code.sample, writer, null);
      throw new Error('taken back');
    });
    await expect(change).rejects.toThrow('taken back');

    await office.stateWhen(anna, await office.send(anna), 'sent');
    expect(phone.messagesTo(nobody.number)).toEqual([]);
    expect(await office.messagesTo(nobody)).toEqual([]);
  });
});

describe('A gateway that', () => {
  it('refuses for good is not asked again, and the message is forgotten', async () => {
    const anna = someone();
    phone.refuse(anna.number, 400, 21614, 'not a mobile number');
    const id = await office.send(anna);

    expect(await office.stateWhen(anna, id, 'failed')).toMatchObject({
      attempts: 1,
      sentAt: null,
      gatewayAnswer: '400 21614 not a mobile number',
    });
    expect(await contentOf(id)).toEqual([{ sealed_content: null }]);
    expect(await toldAbout(anna.customerId)).toEqual([
      { name: 'sms.text-message-failed', facts: { messageId: id, kind: 'sms-test.code', because: 'refused' } },
    ]);
  });

  it.each([
    [503, 20503, 'service unavailable'],
    [429, 20429, 'too many requests'],
    [401, 20003, 'authenticate'],
    [404, 20404, 'no such account'],
  ])('answers %d is asked again, and its words are told meanwhile', async (status, number, message) => {
    const anna = someone();
    phone.refuse(anna.number, status, number, message);
    const id = await office.send(anna);
    const delayed = await office.stateWhen(anna, id, 'delayed');
    expect(delayed).toMatchObject({ attempts: 1, gatewayAnswer: `${status} ${number} ${message}` });

    phone.accept(anna.number);
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'sent')).toMatchObject({ attempts: 2 });
    expect(phone.messagesTo(anna.number)).toHaveLength(1);
  });

  it('says more than is kept has its words cut, and made one line', async () => {
    const anna = someone();
    phone.refuse(anna.number, 400, 1, `no\r\nand\u0000no ${'.'.repeat(600)}`);
    const { gatewayAnswer } = await office.stateWhen(anna, await office.send(anna), 'failed');
    expect(gatewayAnswer).toMatch(/^400 1 no and no \.+$/);
    expect(gatewayAnswer).toHaveLength(500);
  });
});

describe('A message that is put off', () => {
  it('still goes out when the gateway has been away for most of the ten minutes for which a code is good', async () => {
    const anna = someone();
    phone.refuse(anna.number, 503, 1, 'later');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'delayed');

    office.clock.advance(9 * MINUTE);
    phone.accept(anna.number);
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'sent')).toMatchObject({ attempts: 2 });
  });

  it('is given up as soon as another try would come after ten minutes, and is forgotten', async () => {
    const anna = someone();
    phone.refuse(anna.number, 503, 1, 'later');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'delayed');

    office.clock.advance(10 * MINUTE - SECOND);
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'failed')).toMatchObject({ attempts: 2, gatewayAnswer: '503 1 later' });
    expect(await contentOf(id)).toEqual([{ sealed_content: null }]);
  });

  it('is not even tried after ten minutes', async () => {
    const anna = someone();
    phone.refuse(anna.number, 503, 1, 'later');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'delayed');

    office.clock.advance(10 * MINUTE);
    phone.accept(anna.number);
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'failed')).toMatchObject({ attempts: 1 });
    expect(phone.messagesTo(anna.number)).toEqual([]);
    expect(await toldAbout(anna.customerId)).toEqual([
      { name: 'sms.text-message-failed', facts: { messageId: id, kind: 'sms-test.code', because: 'given_up' } },
    ]);
  });
});

describe('An accident', () => {
  it('that repeats the job of a message already sent does not send it again', async () => {
    const anna = someone();
    const messageId = await office.send(anna);
    await office.stateWhen(anna, messageId, 'sent');
    const payload = { messageId, customerId: anna.customerId, correlationId: writer.origin.correlationId };
    await office.database.inScopeOf(anna.customerId, 'test', () =>
      office.app.get(Jobs).enqueue('deliver-text-message', payload),
    );
    await office.until(`select 1 where not exists (
      select from graphile_worker._private_jobs where payload ->> 'messageId' = '${messageId}')`);
    expect(phone.messagesTo(anna.number)).toHaveLength(1);
  });

  it('that repeats the job of a message that is put off leaves one try waiting, not two', async () => {
    const anna = someone();
    phone.refuse(anna.number, 503, 1, 'later');
    const messageId = await office.send(anna);
    await office.stateWhen(anna, messageId, 'delayed');
    const payload = { messageId, customerId: anna.customerId, correlationId: writer.origin.correlationId };
    await office.database.inScopeOf(anna.customerId, 'test', () =>
      office.app.get(Jobs).enqueue('deliver-text-message', payload),
    );
    await office.until(`select 1 from text_messages where id = '${messageId}' and attempts = 2`);
    const waiting = `from graphile_worker._private_jobs where payload ->> 'messageId' = '${messageId}'`;
    await office.until(`select 1 where (select count(*) ${waiting}) = 1`);
    phone.accept(anna.number);
  });
});
