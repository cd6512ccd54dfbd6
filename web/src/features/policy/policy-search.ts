/** Where in changing it somebody is. It stands in the address, so that the browser's way back is one step back. */
export interface PolicySearch {
  readonly step?: 'change' | 'preview';
}

/** Reads an address, in which anything may stand. */
export function policySearch({ step }: Record<string, unknown>): PolicySearch {
  return step === 'change' || step === 'preview' ? { step } : {};
}
