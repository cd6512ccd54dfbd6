import { AuditLog } from '../../src/audit';
import { Jobs } from '../../src/platform/jobs';
import { openMailbox, type TestMailbox } from '../support/mailbox';
import { invitation, openPostOffice, someone, writer, type PostOffice } from './post-office';

let mailbox: TestMailbox;
let office: PostOffice;

beforeAll(async () => {
  mailbox = await openMailbox();
  office = await openPostOffice({ SMTP_URL: mailbox.smtpUrl, ORIGIN: 'https://account.example.it' });
});

afterAll(async () => {
  await office.close();
  await mailbox.close();
});

describe('A letter', () => {
  it('arrives in the language of its recipient, as HTML and as text', async () => {
    const [anna, bob] = [someone('anna'), someone('bob', { language: 'en' })];
    await office.send(anna);
    await office.send(bob, { name: 'Bob', link: 'https://account.example.it/activate#other' });

    const italian = await mailbox.letterTo(anna.address);
    expect(italian.subject).toBe('Benvenuta, Anna');
    expect(italian.html).toContain('<html lang="it"');
    expect(italian.text).toContain('Scegli la password:\nhttps://account.example.it/activate#secret\n');
    expect(italian.links).toEqual(['https://account.example.it/activate#secret']);

    const english = await mailbox.letterTo(bob.address);
    expect(english.subject).toBe('Welcome, Bob');
    expect(english.html).toContain('<html lang="en"');
  });

  it('is told as sent, with what the mail server said, and is forgotten', async () => {
    const anna = someone('anna.sent');
    const id = await office.send(anna);

    const state = await office.stateWhen(anna, id, 'sent');
    expect(state).toEqual({
      id,
      kind: 'mail-test.invitation',
      address: anna.address,
      state: 'sent',
      queuedAt: expect.any(Date),
      sentAt: expect.any(Date),
      attempts: 1,
      serverAnswer: expect.stringMatching(/^250 .*kept as/),
    });
    expect(await office.sql('select sealed_content from letters where id = $1', [id])).toEqual([
      { sealed_content: null },
    ]);
  });

  it('is listed before the older ones, page by page', async () => {
    const anna = someone('anna.twice');
    const first = await office.send(anna);
    const second = await office.send(anna);
    const listed = async (limit: number, after?: string) => {
      const { items, next } = await office.database.inScopeOf(anna.customerId, 'test', () =>
        office.letters.page(anna.accountId!, limit, after),
      );
      return { ids: items.map(({ id }) => id), next };
    };

    expect(await listed(10)).toEqual({ ids: [second, first], next: null });
    const newest = await listed(1);
    expect(newest.ids).toEqual([second]);
    expect(await listed(1, newest.next!)).toEqual({ ids: [first], next: null });
  });

  it('goes to staff too, who belong to no customer', async () => {
    const operator = someone('operator', { customerId: null });
    await office.stateWhen(operator, await office.send(operator), 'sent');
    expect(mailbox.lettersTo(operator.address)).toHaveLength(1);
  });

  it('does not exist when the change that causes it is taken back', async () => {
    const [nobody, anna] = [someone('nobody'), someone('anna.after')];
    const change = office.database.inScopeOf(nobody.customerId, 'test', async () => {
      await office.mail.queue(invitation, nobody, invitation.sample, writer);
      throw new Error('taken back');
    });
    await expect(change).rejects.toThrow('taken back');

    await office.stateWhen(anna, await office.send(anna), 'sent');
    expect(mailbox.lettersTo(nobody.address)).toEqual([]);
    expect(await office.sql('select id from letters where account_id = $1', [nobody.accountId])).toEqual([]);
  });

  it('leaves a line in the audit log, which names it and tells nothing of what it says', async () => {
    const anna = someone('anna.audit');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'sent');

    const { items } = await office.app.get(AuditLog).page(anna.customerId!, 10);
    expect(items).toEqual([
      expect.objectContaining({ name: 'mail.letter-sent', facts: { letterId: id, kind: 'mail-test.invitation' } }),
    ]);
    expect(JSON.stringify(items)).not.toContain('secret');
    expect(JSON.stringify(items)).not.toContain(anna.address);
  });
});

describe('A mail server that', () => {
  it('refuses for good is not asked again, and the letter is forgotten', async () => {
    const anna = someone('anna.refused');
    mailbox.refuse(anna.address, 550, 'no such mailbox');
    const id = await office.send(anna);

    const state = await office.stateWhen(anna, id, 'failed');
    expect(state).toMatchObject({ attempts: 1, sentAt: null, serverAnswer: '550 no such mailbox' });
    expect(await office.sql('select sealed_content from letters where id = $1', [id])).toEqual([
      { sealed_content: null },
    ]);
    const { items } = await office.app.get(AuditLog).page(anna.customerId!, 10);
    expect(items).toEqual([
      expect.objectContaining({
        name: 'mail.letter-failed',
        facts: { letterId: id, kind: 'mail-test.invitation', because: 'address_refused' },
      }),
    ]);
    await office.jobsDone();
  });

  it('refuses what the letter says has nothing against the address', async () => {
    const anna = someone('anna.spam');
    mailbox.refuse(anna.address, 550, '5.7.1 this looks like spam');
    await office.stateWhen(anna, await office.send(anna), 'failed');
    const { items } = await office.app.get(AuditLog).page(anna.customerId!, 10);
    expect(items).toMatchObject([{ facts: { because: 'letter_refused' } }]);
  });

  it('asks for patience is asked again, and its words are told meanwhile', async () => {
    const anna = someone('anna.delayed');
    mailbox.refuse(anna.address, 451, `come back later ${'.'.repeat(600)}`);
    const id = await office.send(anna);

    const delayed = await office.stateWhen(anna, id, 'delayed');
    expect(delayed.serverAnswer).toMatch(/^451 come back later \.+$/);
    expect(delayed.serverAnswer).toHaveLength(500);

    mailbox.accept(anna.address);
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'sent')).toMatchObject({ attempts: 2 });
    expect(mailbox.lettersTo(anna.address)).toHaveLength(1);
  });

  it('never relents is given up after the last try', async () => {
    const anna = someone('anna.given-up');
    mailbox.refuse(anna.address, 451, 'come back later');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'delayed');

    await office.sql('update graphile_worker._private_jobs set attempts = max_attempts - 1 where attempts > 0');
    await office.hurry();
    expect(await office.stateWhen(anna, id, 'failed')).toMatchObject({
      attempts: 2,
      serverAnswer: '451 come back later',
    });
    const { items } = await office.app.get(AuditLog).page(anna.customerId!, 10);
    expect(items).toMatchObject([{ facts: { because: 'given_up' } }]);
    expect(await office.sql('select sealed_content from letters where id = $1', [id])).toEqual([
      { sealed_content: null },
    ]);
  });
});

describe('An accident', () => {
  it('between the sending and the note of it sends the letter again, under the same Message-ID', async () => {
    const anna = someone('anna.twice-sent');
    mailbox.refuse(anna.address, 451, 'come back later');
    const id = await office.send(anna);
    await office.stateWhen(anna, id, 'delayed');
    mailbox.accept(anna.address);

    // The note has to wait for the row, and the connection that waits with it is cut.
    await office.database.acrossCustomers('test', async () => {
      await office.database.query('select id from letters where id = $1 for update', [id]);
      await office.hurry();
      await mailbox.letterTo(anna.address);
      await office.until(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`);
    });
    await office.until(
      "select 1 from graphile_worker._private_jobs where last_error ~ 'terminat' and locked_at is null",
    );
    expect(await office.sql('select attempts, sent_at from letters where id = $1', [id])).toEqual([
      { attempts: 1, sent_at: null },
    ]);

    await office.hurry();
    const again = await mailbox.letterTo(anna.address, { after: 1 });
    await office.stateWhen(anna, id, 'sent');
    const [first] = mailbox.lettersTo(anna.address);
    expect(first?.messageId).toBe(`<${id}@account.example.it>`);
    expect(again.messageId).toBe(first?.messageId);
  });

  it('that repeats the job of a letter already sent does not send it again', async () => {
    const anna = someone('anna.once');
    const letterId = await office.send(anna);
    await office.stateWhen(anna, letterId, 'sent');

    await office.database.inScopeOf(anna.customerId, 'test', () =>
      office.app.get(Jobs).enqueue('deliver-letter', { letterId, customerId: anna.customerId }),
    );
    await office.jobsDone();
    expect(mailbox.lettersTo(anna.address)).toHaveLength(1);
  });
});
