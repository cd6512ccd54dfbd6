/**
 * What staff may do, each act by its own right. An administrator has all of them; which of them `support` has is a setting of the
 * deployment (`SUPPORT_RIGHTS`).
 */
export const STAFF_RIGHTS = [
  'find_accounts',
  'check_identities',
  'place_holds',
  'lift_holds',
  'resend_links',
  'reset_passwords',
  'end_sessions',
  'remove_second_factors',
  'judge_addresses',
  'decide_reactivations',
  'restore_credentials',
  'change_owners',
  'see_billing',
  'link_billing_customers',
  'read_audit',
  'manage_api_clients',
] as const;
export type StaffRight = (typeof STAFF_RIGHTS)[number];

/** What an administrator alone has, unless the deployment says otherwise: it concerns other systems, not a person who asks for help. */
export const RIGHTS_OF_ADMINISTRATORS: readonly StaffRight[] = ['link_billing_customers', 'manage_api_clients'];

export function isStaffRight(text: string): text is StaffRight {
  return (STAFF_RIGHTS as readonly string[]).includes(text);
}
