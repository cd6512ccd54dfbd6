import { Parsed } from './parsed';
import { parseTaxCode, TaxCodeFault } from './tax-code';
import { parseVatNumber, VatNumberFault } from './vat-number';

/** What somebody typed who was asked for a VAT number or a tax code, as both are compared. */
export interface TaxNumber {
  readonly vatNumberKey: string | null;
  readonly taxCodeKey: string | null;
}

export type ParsedTaxNumber =
  | { readonly ok: true; readonly taxNumber: TaxNumber }
  | { readonly ok: false; readonly fault: VatNumberFault | TaxCodeFault };

const PERSONAL_TAX_CODE = /^[A-Z]{6}|^[A-Z0-9]{16}$/;
/** Every office of VAT numbers gives out numeric tax codes too: what is wrong with one of these, the rules of tax codes say better. */
const NUMERIC_TAX_CODE = /^(?:IT)?[0-9]{11}$/;

/**
 * Reads a text as a VAT number of the country, or as an Italian tax code: people needn't say which of the two it is. Eleven digits may be
 * both, with or without `IT`, for a company's tax code looks like a VAT number and often is the same.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 */
export function parseTaxNumber(country: string, text: string): ParsedTaxNumber {
  const vatNumber = parseVatNumber(country, text);
  if (country !== 'IT') return understood(vatNumber, null);
  const taxCode = parseTaxCode(text.replace(/^\s*IT(?=[\s.-]*\d)/i, ''));
  if (vatNumber.ok || taxCode.ok) return understood(vatNumber, taxCode);
  const compact = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const isMeantAsTaxCode = PERSONAL_TAX_CODE.test(compact) || NUMERIC_TAX_CODE.test(compact);
  return { ok: false, fault: isMeantAsTaxCode ? taxCode.fault : vatNumber.fault };
}

function understood(vatNumber: Parsed<VatNumberFault>, taxCode: Parsed<TaxCodeFault> | null): ParsedTaxNumber {
  if (!vatNumber.ok && !taxCode?.ok) return { ok: false, fault: vatNumber.fault };
  return {
    ok: true,
    taxNumber: { vatNumberKey: vatNumber.ok ? vatNumber.key : null, taxCodeKey: taxCode?.ok ? taxCode.key : null },
  };
}
