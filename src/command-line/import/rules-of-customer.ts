import { emailAddressKey, parseUserName, parseVatNumber, userNameKey } from '../../accounts';
import { FieldFault } from '../../kernel';
import { askedPermission } from './asked-permission';
import { ImportedAccount, ImportedCustomer } from './imported-customer';

/** What is wrong with a customer whose fields, each by itself, are right. */
export function faultsOfCustomer(customer: ImportedCustomer): FieldFault[] {
  const [principal, another] = customer.accounts.filter(({ role }) => role === 'principal');
  return [
    ...faultsOfVatNumber(customer),
    ...(principal ? [] : [{ field: 'accounts', code: 'no_principal' }]),
    ...(another ? [{ field: `accounts.${customer.accounts.indexOf(another)}.role`, code: 'several_principals' }] : []),
    ...faultsOfLimit(customer),
    ...customer.accounts.flatMap((account, place) =>
      faultsOfAccount(account, customer, principal?.userName).map(({ field, code }) => ({
        field: `accounts.${place}.${field}`,
        code,
      })),
    ),
  ];
}

function faultsOfVatNumber({ country, vatNumber }: ImportedCustomer): FieldFault[] {
  const parsed = vatNumber === undefined ? null : parseVatNumber(country, vatNumber);
  return !parsed || parsed.ok ? [] : [{ field: 'vatNumber', code: `identifier_${parsed.fault}` }];
}

function faultsOfLimit({ accounts, collaboratorLimit }: ImportedCustomer): FieldFault[] {
  const collaborators = accounts.filter(({ role }) => role === 'collaborator').length;
  return collaborators > (collaboratorLimit ?? Infinity) ? [{ field: 'collaboratorLimit', code: 'too_small' }] : [];
}

function faultsOfAccount(
  account: ImportedAccount,
  { mailboxes }: ImportedCustomer,
  principal: string | undefined,
): FieldFault[] {
  const { role, userName, email, emailConfirmed, phone, phoneConfirmed, permissions } = account;
  const parsed = parseUserName(userName, { role, emailAddress: email ?? null });
  const isOfPrincipal = principal === undefined || userNameKey(userName).endsWith(`/${userNameKey(principal)}`);
  const known = new Set(mailboxes.map(emailAddressKey));
  const unknown = permissions.findIndex((text) => {
    const { mailbox } = askedPermission(text);
    return mailbox !== null && !known.has(emailAddressKey(mailbox));
  });
  return [
    ...(parsed.ok ? [] : [{ field: 'userName', code: `identifier_${parsed.fault}` }]),
    ...(parsed.ok && role === 'collaborator' && !isOfPrincipal
      ? [{ field: 'userName', code: 'not_of_principal' }]
      : []),
    ...(emailConfirmed && email === undefined ? [{ field: 'emailConfirmed', code: 'without_value' }] : []),
    ...(phoneConfirmed && phone === undefined ? [{ field: 'phoneConfirmed', code: 'without_value' }] : []),
    ...(role === 'principal' && permissions.length > 0 ? [{ field: 'permissions', code: 'principal_needs_none' }] : []),
    ...(unknown >= 0 ? [{ field: `permissions.${unknown}`, code: 'not_one_of' }] : []),
  ];
}
