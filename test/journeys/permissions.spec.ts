import { Answer, Caller, Person, startApplication, TestApplication, TestCustomer } from '../support/application';

let application: TestApplication;
let customer: TestCustomer;
let principal: Caller;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  principal = await application.people.signedIn(customer.principal);
  anna = await application.people.collaborator(customer);
});

describe('The permissions of a collaborator', () => {
  it('stand in a catalogue, each with what it brings and what it takes with it, in both languages', async () => {
    const { status, body } = await principal.get('/permission-catalogue');

    expect(status).toBe(200);
    expect(body.items.map(({ name, on, brings, takes }: Record<string, unknown>) => [name, on, brings, takes])).toEqual(
      [
        ['read', 'mailbox', [], ['write', 'send', 'mail_clients', 'manage_settings']],
        ['write', 'mailbox', ['read'], ['send', 'mail_clients']],
        ['send', 'mailbox', ['read', 'write'], ['mail_clients']],
        ['mail_clients', 'mailbox', ['read', 'write', 'send'], []],
        ['manage_settings', 'mailbox', ['read'], []],
        ['manage_collaborators', 'customer', [], []],
        ['view_invoices', 'customer', [], []],
      ],
    );
    expect(body.items[2].label).toEqual({ it: 'Inviare posta', en: 'Send mail' });
  });

  it('go up the ladder together: granting one grants what it needs, on that mailbox only', async () => {
    await change({ grant: [on(0, 'read')] });

    const { status, body } = await change({ grant: [on(0, 'mail_clients')] });

    expect(status).toBe(200);
    expect(granted(body.granted)).toEqual(['write along', 'send along', 'mail_clients']);
    expect(body.revoked).toEqual([]);
    expect(body.permissions.map(({ permission, mailbox }: Record<string, unknown>) => [permission, mailbox])).toEqual(
      ['read', 'write', 'send', 'mail_clients'].map((permission) => [permission, customer.mailboxes[0]?.address]),
    );
  });

  it('come down the ladder together: taking one away takes what needs it', async () => {
    await change({ grant: [on(0, 'mail_clients'), on(0, 'manage_settings'), on(1, 'send')] });

    const { body } = await change({ revoke: [on(0, 'write')] });
    expect(granted(body.revoked)).toEqual(['write', 'send along', 'mail_clients along']);
    expect(body.permissions.map(({ permission }: Record<string, unknown>) => permission)).toEqual([
      'read',
      'manage_settings',
      'read',
      'write',
      'send',
    ]);

    const { body: bottom } = await change({ revoke: [on(0, 'read')] });
    expect(granted(bottom.revoked)).toEqual(['read', 'manage_settings along']);
  });

  it('are granted and taken away in one step, unless that contradicts itself', async () => {
    await change({ grant: [on(0, 'send')] });

    const both = await change({ grant: [on(1, 'read')], revoke: [on(0, 'send')] });
    expect(both).toMatchObject({
      status: 200,
      body: { granted: [{ permission: 'read' }], revoked: [{ permission: 'send' }] },
    });

    const contradictory = await change({ grant: [on(0, 'send')], revoke: [on(0, 'read')] });
    expect(contradictory).toMatchObject({ status: 422, body: { code: 'collaborators/contradictory-change' } });
    expect(await heldBy(anna)).toEqual(['read', 'write', 'read']);
  });

  it('are what the editor saw: a change made meanwhile is a conflict, one that changes nothing is none', async () => {
    const { body } = await principal.get(`/collaborators/${anna.id}`);
    const asSeen = { headers: { 'if-match': `"${body.version}"` } };
    const ask = (change: object) => principal.post(`/collaborators/${anna.id}/permission-changes`, change, asSeen);

    expect(await ask({ revoke: [on(0, 'send')] })).toMatchObject({ status: 200, body: { version: body.version } });
    const first = await ask({ grant: [on(0, 'read')] });
    expect(first.headers.get('etag')).toBe(`"${first.body.version}"`);
    expect(await ask({ grant: [on(0, 'write')] })).toMatchObject({
      status: 412,
      body: { version: first.body.version },
    });
    expect(await heldBy(anna)).toEqual(['read']);
  });

  it.each([
    ['one that is in no catalogue', { permission: 'rule_the_world' }, 'permission', 'not_one_of'],
    ['one on a mailbox, without the mailbox', { permission: 'read' }, 'mailboxId', 'wrong_scope'],
    [
      'one of the whole customer, on a mailbox',
      { permission: 'view_invoices', mailboxId: 'theirs' },
      'mailboxId',
      'wrong_scope',
    ],
  ])('are refused by name: %s', async (_, { permission, ...rest }, part, code) => {
    const asked = { permission, ...('mailboxId' in rest && { mailboxId: customer.mailboxes[0]?.id }) };

    for (const kind of ['grant', 'revoke']) {
      expect(await change({ [kind]: [on(0, 'read'), asked] })).toMatchObject({
        status: 422,
        body: { code: 'collaborators/unknown-permission', fields: [{ field: `${kind}.1.${part}`, code }] },
      });
    }
    const invitation = {
      chosenName: 'bruno',
      displayName: 'Bruno',
      email: 'bruno@people.example',
      permissions: [asked],
    };
    expect((await principal.post('/collaborators', invitation)).body.fields).toMatchObject([
      { field: `permissions.0.${part}`, code },
    ]);
    expect(await heldBy(anna)).toEqual([]);
  });
});

describe('Managing collaborators', () => {
  it('is given and taken by the principal alone, and works from the next request on', async () => {
    const elena = await application.people.collaborator(customer);
    const session = await application.people.signedIn(elena);
    expect((await session.get('/collaborators')).status).toBe(403);

    await change({ grant: [{ permission: 'manage_collaborators' }] }, elena);
    expect((await session.get('/collaborators')).status).toBe(200);
    expect((await session.get('/sessions/current')).body.permissions).toEqual(['manage_collaborators']);

    for (const kind of ['grant', 'revoke']) {
      expect(await change({ [kind]: [{ permission: 'manage_collaborators' }] }, anna, session)).toMatchObject({
        status: 403,
        body: { code: 'collaborators/principal-only-permission' },
      });
    }
    expect(await change({ grant: [{ permission: 'view_invoices' }] }, anna, session)).toMatchObject({ status: 200 });

    await change({ revoke: [{ permission: 'manage_collaborators' }] }, elena);
    expect((await session.get('/collaborators')).status).toBe(403);
  });

  it('never reaches oneself or the principal', async () => {
    const elena = await application.people.collaborator(customer, ['manage_collaborators']);
    const session = await application.people.signedIn(elena);

    for (const target of [elena, customer.principal]) {
      const asked = { grant: [{ permission: 'view_invoices' }] };
      const answers = [
        await session.post(`/collaborators/${target.id}/permission-changes`, asked, { headers: { 'if-match': '"1"' } }),
        await session.post(`/collaborators/${target.id}/password-resets`),
        await session.post(`/collaborators/${target.id}/deactivations`, { reason: 'x' }),
        await session.post(`/accounts/${target.id}/holds`, { kind: 'disabled', reason: 'x' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect((await session.get('/sessions/current')).body.permissions).toEqual(['manage_collaborators']);
  });
});

function on(mailbox: number, permission: string): { permission: string; mailboxId: string | undefined } {
  return { permission, mailboxId: customer.mailboxes[mailbox]?.id };
}

async function change(asked: object, person = anna, by = principal): Promise<Answer> {
  const { body } = await principal.get(`/collaborators/${person.id}`);
  return by.post(`/collaborators/${person.id}/permission-changes`, asked, {
    headers: { 'if-match': `"${body.version}"` },
  });
}

async function heldBy({ id }: Person): Promise<string[]> {
  const { body } = await principal.get(`/collaborators/${id}`);
  return body.permissions.map(({ permission }: { permission: string }) => permission);
}

function granted(grants: readonly { permission: string; cameAlong: boolean }[]): string[] {
  return grants.map(({ permission, cameAlong }) => (cameAlong ? `${permission} along` : permission));
}
