/**
 * The whole application for a test file: real PostgreSQL, real SMTP, real HTTP, and a clock that the test moves.
 *
 *     let application: TestApplication;
 *     beforeAll(async () => { application = await startApplication(); });
 *     afterAll(() => application.stop());
 *
 *     const customer = await application.people.customer();
 *     const principal = await application.people.signedIn(customer.principal);
 *     const answer = await principal.get('/collaborators');
 */
export * from './application';
export * from './caller';
export * from './moved-clock';
export * from './people';
