/** demonstration: people to play with, in every state, for whoever starts the service to look at it. */
import { INestApplicationContext } from '@nestjs/common';
import { Demonstration } from './demonstration';
import { CUSTOMERS, PASSWORD, STAFF } from './people';

/**
 * Fills the service if it is empty.
 *
 * @returns lines that say how to sign in
 */
export async function demonstrate(app: INestApplicationContext): Promise<string[]> {
  await new Demonstration(app).fill();
  const principals = CUSTOMERS.map(({ principal }) => principal.userName).join(', ');
  const staff = STAFF.map(({ userName }) => userName).join(', ');
  return [
    '',
    `Sign in as    ${principals} (principals), anna/acme, elena/acme (collaborators), ${staff} (staff)`,
    `Password      ${PASSWORD}`,
    'Code          staff are asked for one as well: it is in the mailbox',
  ];
}
