/** Why a message is not sent. */
export type WithheldBecause =
  | 'no_gateway' // the deployment has none
  | 'country_not_served'
  | 'number_has_had_enough'
  | 'network_has_had_enough' // whoever asks from there
  | 'day_is_full'; // for all numbers together
